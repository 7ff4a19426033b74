using Policies.Language.Text;

namespace Policies.Language.Diagnostics;

/// <summary>Collects diagnostics.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What was reported so far, in the order of reporting.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Reports a diagnostic with the arguments of its message.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) =>
        Report(descriptor, span, null, [], arguments);

    /// <summary>Reports a diagnostic with the places it relates to and a fix.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, Fix? fix, IReadOnlyList<Related> related, params object[] arguments) =>
        Report(descriptor, descriptor.Severity, span, fix, related, arguments);

    /// <summary>Reports a diagnostic that can be mended in several ways.</summary>
    public void Offer(DiagnosticDescriptor descriptor, TextSpan span, IReadOnlyList<Fix> fixes, IReadOnlyList<Related> related, params object[] arguments) =>
        Add(descriptor, descriptor.Severity, span, fixes, related, arguments);

    /// <summary>Reports a diagnostic that weighs more or less than its kind does.</summary>
    public void Report(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, TextSpan span, Fix? fix, IReadOnlyList<Related> related, params object[] arguments) =>
        Add(descriptor, severity, span, fix is null ? [] : [fix], related, arguments);

    private void Add(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, TextSpan span, IReadOnlyList<Fix> fixes, IReadOnlyList<Related> related, object[] arguments) =>
        _diagnostics.Add(new Diagnostic(
            descriptor,
            severity,
            span,
            descriptor.Message(arguments),
            related,
            fixes));
}
