using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A code, or an option or key in upper case: <c>M48.061</c>, <c>III</c>, <c>L4-5</c>.</summary>
public sealed record CodeSyntax(TextSpan Span, string Text) : ExpressionSyntax(Span);
