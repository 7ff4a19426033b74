using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>grants LENGTH [from DATE], grants from DATE, grants until DATE.</summary>
public sealed record GrantsLineSyntax(TextSpan Span, ExpressionSyntax? Length, ExpressionSyntax? From, ExpressionSyntax? Until, ConditionSyntax? Condition, TailSyntax Tail) : ServiceLineSyntax(Span);
