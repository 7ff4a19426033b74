namespace Policies.Interpreter.Tests.Generation;

/// <summary>The few values that policies compare with and cases document.</summary>
internal static class Pools
{
    public static readonly IReadOnlyList<decimal> Numbers = [0m, 0.5m, 1m, 2m, 2.5m, 3m, 4m, 5m];
    public static readonly IReadOnlyList<decimal> WholeNumbers = [0m, 1m, 2m, 3m, 4m, 5m];
    public static readonly IReadOnlyList<string> Durations = ["2 weeks", "14 days", "6 weeks", "42 days", "90 days", "3 months", "12 months", "1 year"];
    public static readonly IReadOnlyList<string> Days = ["2025-01-15", "2025-03-31", "2025-12-31", "2026-01-12", "2026-02-28"];
    public static readonly IReadOnlyList<string> Periods = ["2025", "2025-03", "2025-12", "2026-01", "2026"];
    public static readonly IReadOnlyList<string> Texts = ["Smith", "Jones", "Brown"];
    public static readonly IReadOnlyList<string> Codes = ["M48.061", "M43.16", "E11.9", "S32.0"];
    public static readonly IReadOnlyList<string> Keys = ["K1", "K2", "K3"];

    /// <summary>A key that no policy names and no chart holds.</summary>
    public const string UnknownKey = "K9";
}
