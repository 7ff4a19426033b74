using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>An expression that could not be read; its message is already given.</summary>
public sealed record MissingExpressionSyntax(TextSpan Span) : ExpressionSyntax(Span);
