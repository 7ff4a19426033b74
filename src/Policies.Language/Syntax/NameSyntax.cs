using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A name.</summary>
public sealed record NameSyntax(TextSpan Span, string Name) : ExpressionSyntax(Span);
