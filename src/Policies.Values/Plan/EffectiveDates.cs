using Policies.Values;

namespace Policies.Plan;

/// <summary>The days on which a version of a policy is in force.</summary>
public static class EffectiveDates
{
    /// <summary>From the first day to the last, as a policy writes them; one that is left out is no bound.</summary>
    public static DateRange Of(string? from, string? until) => new Range<Day>(
        from is null ? End<Day>.Absent : End<Day>.Closed(DateRange.Parse(from).Days.Low.Value),
        until is null ? End<Day>.Absent : End<Day>.Closed(DateRange.Parse(until).Days.High.Value));

    /// <summary>A day that is in both; null if there is none.</summary>
    public static Day? Common(DateRange one, DateRange other) => one.Days.Cut(other.Days) switch
    {
        null => null,
        { Low: { IsPresent: true } low } => low.Value,
        { High: { IsPresent: true } high } => high.Value,
        _ => Day.Last,
    };

    /// <summary>How many days lie between; 0 if they meet or overlap.</summary>
    public static int Distance(DateRange one, DateRange other) => Math.Max(0, Math.Max(Gap(one, other), Gap(other, one)));

    /// <summary>The dates in words, after "is effective".</summary>
    public static string Words(string? from, string? until) => (from, until) switch
    {
        (null, null) => "at all times",
        (null, _) => "until " + until,
        (_, null) => "from " + from,
        _ => $"from {from} until {until}",
    };

    private static int Gap(DateRange before, DateRange after) =>
        before.Days.High.IsPresent && after.Days.Low.IsPresent ? after.Days.Low.Value.Number - before.Days.High.Value.Number : 0;
}
