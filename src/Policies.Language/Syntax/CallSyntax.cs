using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A criterion or definition with its arguments.</summary>
public sealed record CallSyntax(TextSpan Span, string Name, TextSpan NameSpan, IReadOnlyList<ExpressionSyntax> Arguments) : ExpressionSyntax(Span);
