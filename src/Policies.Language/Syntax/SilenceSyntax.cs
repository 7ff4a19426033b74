using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>An expression, silence means yes or no.</summary>
public sealed record SilenceSyntax(TextSpan Span, ExpressionSyntax Operand, bool Means) : ExpressionSyntax(Span);
