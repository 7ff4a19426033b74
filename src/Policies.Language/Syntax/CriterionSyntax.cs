using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>criterion NAME.</summary>
public sealed record CriterionSyntax(TextSpan Span, IdentifierSyntax Name, IReadOnlyList<ArgumentSyntax> Parameters, TailSyntax Tail, ConditionSyntax? Condition, IReadOnlyList<MessageSyntax> Messages, NoteSyntax? Note) : DeclarationSyntax(Span)
{
    /// <summary>Whether only the start of its first line could be read, so that its parameters are not sure.</summary>
    public bool IsPartial { get; init; }
}
