using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A date or a month: <c>2026-01-12</c>, <c>2026-01</c>.</summary>
public sealed record DateSyntax(TextSpan Span, string Text) : ExpressionSyntax(Span);
