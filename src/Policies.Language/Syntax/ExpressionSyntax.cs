using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>An expression as written.</summary>
public abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span);
