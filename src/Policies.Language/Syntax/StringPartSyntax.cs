using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A piece of a string: text with its escapes read, or an expression (<see cref="Text"/> is then its source).</summary>
public sealed record StringPartSyntax(TextSpan Span, string Text, ExpressionSyntax? Expression) : SyntaxNode(Span);
