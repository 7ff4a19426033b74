namespace Policies.Values;

/// <summary>Consecutive elements by date (language reference, "Lists").</summary>
public static class Runs
{
    /// <summary>How many consecutive elements hold at most: those of one day follow each other as listed.</summary>
    /// <param name="members">The date of every element, and whether it holds.</param>
    /// <param name="isOpen">Whether there may be others, which may also come in between.</param>
    public static Tally Longest(IReadOnlyList<Member<DateRange>> members, bool isOpen)
    {
        var isAny = members.Any(member => member.Counts == Truth.Yes) ? 1 : 0;
        if (isOpen)
        {
            return Tally.Between(isAny, null);
        }

        var sorted = members.OrderBy(member => member.Value.Days.Low.IsPresent ? member.Value.Days.Low.Value : Day.First).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (!Follows(sorted[i - 1].Value.Days, sorted[i].Value.Days))
            {
                return Tally.Between(isAny, members.Count(member => member.Counts != Truth.No));
            }
        }

        return Tally.Between(Longest(sorted, counts => counts == Truth.Yes), Longest(sorted, counts => counts != Truth.No));
    }

    private static bool Follows(Range<Day> first, Range<Day> second) =>
        (first.IsSingle && second.IsSingle) || first.IsLessThan(second) == Truth.Yes;

    private static int Longest(List<Member<DateRange>> sorted, Func<Truth, bool> counts)
    {
        var (longest, current) = (0, 0);
        foreach (var member in sorted)
        {
            current = counts(member.Counts) ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }
}
