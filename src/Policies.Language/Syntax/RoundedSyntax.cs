using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A sum rounded to the nearest multiple of a number.</summary>
public sealed record RoundedSyntax(TextSpan Span, ExpressionSyntax Operand, NumberSyntax Multiple) : ExpressionSyntax(Span);
