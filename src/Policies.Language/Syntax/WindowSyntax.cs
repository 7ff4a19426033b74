using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A quantifier's window: within some (or any) duration by a date.</summary>
public sealed record WindowSyntax(TextSpan Span, bool IsAny, ExpressionSyntax Length, ExpressionSyntax By) : SyntaxNode(Span);
