using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>not, or a minus sign.</summary>
public sealed record UnarySyntax(TextSpan Span, bool IsNot, ExpressionSyntax Operand) : ExpressionSyntax(Span);
