using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>yes or no as a literal.</summary>
public sealed record YesNoSyntax(TextSpan Span, bool Value) : ExpressionSyntax(Span);
