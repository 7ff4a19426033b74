using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A number, its text kept (CPT <c>00100</c>), with its unit if one follows.</summary>
public sealed record NumberSyntax(TextSpan Span, string Text, string? Unit, TextSpan UnitSpan) : ExpressionSyntax(Span);
