using Policies.Language.Text;

namespace Policies.Language.Diagnostics;

/// <summary>Something to tell the author about a place in the text.</summary>
/// <param name="Descriptor">What kind of thing it is.</param>
/// <param name="Severity">How much it weighs here.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">What was found, and what was expected.</param>
/// <param name="Related">Other places that it is about: most often the declaration that says what was expected.</param>
/// <param name="Fixes">Ways to mend it, of which the author picks one; where there are several, each is another reading of the text.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticSeverity Severity,
    TextSpan Span,
    string Message,
    IReadOnlyList<Related> Related,
    IReadOnlyList<Fix> Fixes);
