using Policies.Language.Diagnostics;

namespace Policies.Language.Text;

/// <summary>The message for what stands where a unit would, and is none.</summary>
internal static class UnknownUnit
{
    /// <summary>Tells of it, with the unit that was most likely meant.</summary>
    public static void Report(DiagnosticBag diagnostics, SourceText source, TextSpan span)
    {
        var written = source.Slice(span);
        var nearest = UnitSpellings.Nearest(written);
        diagnostics.Report(Descriptors.UnknownUnit, span, Suggestion.Fix(span, nearest), [], written, Suggestion.Hint(nearest));
    }
}
