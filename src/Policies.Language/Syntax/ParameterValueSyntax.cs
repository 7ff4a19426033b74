using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>from DATE: VALUE.</summary>
public sealed record ParameterValueSyntax(TextSpan Span, DateSyntax From, ExpressionSyntax Value, TailSyntax Tail) : SyntaxNode(Span);
