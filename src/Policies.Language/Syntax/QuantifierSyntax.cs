using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A quantifier over a list; with <see cref="Distinct"/> it counts distinct values.</summary>
public sealed record QuantifierSyntax(TextSpan Span, CountWord Kind, NumberSyntax? Number, string Variable, TextSpan VariableSpan, ExpressionSyntax List, ExpressionSyntax? Distinct, WindowSyntax? Window, ExpressionSyntax? Where, ExpressionSyntax? Has) : ExpressionSyntax(Span);
