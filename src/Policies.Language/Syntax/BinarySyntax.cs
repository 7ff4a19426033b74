using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>Two operands and what stands between them.</summary>
public sealed record BinarySyntax(TextSpan Span, BinaryOperator Operator, TextSpan OperatorSpan, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);
