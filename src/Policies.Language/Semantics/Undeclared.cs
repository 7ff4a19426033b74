using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>The message for a name that nothing declares.</summary>
internal static class Undeclared
{
    /// <summary>Tells of the name, with the nearest one as a fix.</summary>
    public static void Report(DiagnosticBag diagnostics, TextSpan span, string what, string name, IEnumerable<string> valid)
    {
        var nearest = NearestName.Of(name, valid);
        diagnostics.Report(Descriptors.Undeclared, span, Replace(span, nearest), [], what, name, Hint(nearest));
    }

    /// <summary>" Did you mean …?", or nothing.</summary>
    public static string Hint(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    /// <summary>The fix that writes the nearest name.</summary>
    public static Fix? Replace(TextSpan span, string? nearest) => nearest is null ? null : new Fix($"Write {nearest}", [new Edit(span, nearest)]);
}
