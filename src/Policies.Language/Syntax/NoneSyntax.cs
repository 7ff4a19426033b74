using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>The value none.</summary>
public sealed record NoneSyntax(TextSpan Span) : ExpressionSyntax(Span);
