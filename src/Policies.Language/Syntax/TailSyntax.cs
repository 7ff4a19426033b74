using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>The tail of a line: title and citations.</summary>
public sealed record TailSyntax(TextSpan Span, StringSyntax? Title, IReadOnlyList<CitationSyntax> Citations) : SyntaxNode(Span)
{
    /// <summary>No tail.</summary>
    public static readonly TailSyntax None = new(default, null, []);
}
