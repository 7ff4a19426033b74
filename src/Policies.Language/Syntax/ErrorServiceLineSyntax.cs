using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A line of a service that could not be read; its message is already given.</summary>
public sealed record ErrorServiceLineSyntax(TextSpan Span) : ServiceLineSyntax(Span);
