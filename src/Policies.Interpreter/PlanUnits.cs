using Policies.Values;

namespace Policies.Interpreter;

/// <summary>Units of duration by the word that the author wrote.</summary>
internal static class PlanUnits
{
    public static DurationUnit Of(string unit) => unit.TrimEnd('s') switch
    {
        "day" => DurationUnit.Day,
        "week" => DurationUnit.Week,
        "month" => DurationUnit.Month,
        _ => DurationUnit.Year,
    };
}
