using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>to start, to continue: the lines below belong to that phase.</summary>
public sealed record PhaseLineSyntax(TextSpan Span, bool IsStart, IReadOnlyList<ServiceLineSyntax> Lines) : ServiceLineSyntax(Span);
