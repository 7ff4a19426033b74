using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>service NAME [at each NAME in NAME].</summary>
public sealed record ServiceSyntax(TextSpan Span, IdentifierSyntax Name, IdentifierSyntax? Element, IdentifierSyntax? Elements, TailSyntax Tail, IReadOnlyList<ServiceLineSyntax> Lines, NoteSyntax? Note) : DeclarationSyntax(Span)
{
    /// <summary>Whether only the start of its first line could be read, so that its elements are not sure.</summary>
    public bool IsPartial { get; init; }
}
