namespace Policies.Values;

/// <summary>How many days a run of calendar months has (language reference, "Time": the shortest to the longest run).</summary>
internal static class CalendarMonths
{
    // The Gregorian calendar repeats after 400 years.
    private const int Cycle = 4800;
    private const int DaysOfCycle = 146097;

    // Days from the start of the cycle to the start of each month, over two cycles, so that a run may cross the end.
    private static readonly int[] Starts = Build();

    /// <summary>Days of the shortest run; for a part of a month, of the whole months in it.</summary>
    public static decimal Shortest(decimal months) => Run(decimal.Floor(months), wantLongest: false);

    /// <summary>Days of the longest run; for a part of a month, of the whole months around it.</summary>
    public static decimal Longest(decimal months) => Run(decimal.Ceiling(months), wantLongest: true);

    private static decimal Run(decimal months, bool wantLongest)
    {
        if (months < 0)
        {
            return -Run(-months, !wantLongest);
        }

        var cycles = decimal.Floor(months / Cycle);
        if (cycles > (decimal.MaxValue / DaysOfCycle) - 1)
        {
            // What no decimal can hold is the most that one can.
            return decimal.MaxValue;
        }

        var rest = (int)(months - (cycles * Cycle));
        var best = wantLongest ? 0 : int.MaxValue;
        for (var start = 0; start < Cycle; start++)
        {
            var days = Starts[start + rest] - Starts[start];
            best = wantLongest ? Math.Max(best, days) : Math.Min(best, days);
        }

        return (cycles * DaysOfCycle) + best;
    }

    private static int[] Build()
    {
        var starts = new int[(2 * Cycle) + 1];
        for (var month = 0; month < 2 * Cycle; month++)
        {
            starts[month + 1] = starts[month] + DateTime.DaysInMonth(2000 + (month / 12 % 400), (month % 12) + 1);
        }

        return starts;
    }
}
