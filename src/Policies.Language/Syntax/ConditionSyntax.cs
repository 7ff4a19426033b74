using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A condition and the tail of its line.</summary>
public sealed record ConditionSyntax(TextSpan Span, ExpressionSyntax Expression, TailSyntax Tail) : SyntaxNode(Span);
