using Policies.Language.Text;

namespace Policies.Language.Diagnostics;

/// <summary>Something to tell the author about a place in the text.</summary>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticSeverity Severity,
    TextSpan Span,
    string Message,
    IReadOnlyList<Related> Related,
    Fix? Fix);
