using Policies.Language.Text;

namespace Policies.Language.Diagnostics;

/// <summary>The nearest valid name, in a message and as a fix.</summary>
internal static class Suggestion
{
    /// <summary>" Did you mean …?", or nothing.</summary>
    public static string Hint(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    /// <summary>The fix that writes the nearest name.</summary>
    public static Fix? Fix(TextSpan span, string? nearest) => nearest is null ? null : new Fix($"Write {nearest}", [new Edit(span, nearest)]);
}
