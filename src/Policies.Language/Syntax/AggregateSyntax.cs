using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>An aggregate; <see cref="Operands"/> are its values, or the path that is counted or summed.</summary>
public sealed record AggregateSyntax(TextSpan Span, AggregateKind Kind, string? Variable, TextSpan VariableSpan, ExpressionSyntax? List, IReadOnlyList<ExpressionSyntax> Operands, ExpressionSyntax? By, ExpressionSyntax? Where) : ExpressionSyntax(Span);
