using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A line of a service that could not be read; its message is already given. What stands below it is read as a condition.</summary>
public sealed record ErrorServiceLineSyntax(TextSpan Span, ExpressionSyntax Condition) : ServiceLineSyntax(Span);
