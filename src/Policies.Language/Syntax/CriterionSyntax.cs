using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>criterion NAME.</summary>
public sealed record CriterionSyntax(TextSpan Span, IdentifierSyntax Name, IReadOnlyList<ArgumentSyntax> Parameters, TailSyntax Tail, ConditionSyntax? Condition, IReadOnlyList<MessageSyntax> Messages, NoteSyntax? Note) : DeclarationSyntax(Span);
