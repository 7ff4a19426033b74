using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>instead SERVICE when ….</summary>
public sealed record InsteadLineSyntax(TextSpan Span, IdentifierSyntax Service, ConditionSyntax Condition) : ServiceLineSyntax(Span);
