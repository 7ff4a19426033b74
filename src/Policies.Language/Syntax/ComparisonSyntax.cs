using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A comparison: what is compared, whether "not" stands after "is", and the operands (for within: the duration, then the anchor).</summary>
public sealed record ComparisonSyntax(TextSpan Span, ExpressionSyntax Left, IsKind Kind, bool IsNegated, TextSpan OperatorSpan, IReadOnlyList<ExpressionSyntax> Operands, bool AnyStage) : ExpressionSyntax(Span);
