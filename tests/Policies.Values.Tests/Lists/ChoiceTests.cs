namespace Policies.Values.Tests.Lists;

/// <summary>The latest and the earliest element, against every way to complete what is known of a few elements.</summary>
public sealed class ChoiceTests
{
    private static readonly Truth[] All = [Truth.Yes, Truth.No, Truth.Unknown];

    private static readonly string[] Dates = ["2025-01-01", "2025-01-02", "2025-01-03", "2025-01-01..2025-01-02", "2025-01-02..2025-01-03", "2025-01-01..2025-01-03"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whatever_an_element_comes_to_be_the_one_chosen_was_a_candidate(bool isLatest)
    {
        var elements = Dates.SelectMany(date => All.Select(counts => new Member<DateRange>(Range(date), counts))).ToList();
        foreach (var one in elements)
        {
            foreach (var other in elements)
            {
                Check([one, other], isLatest);
            }
        }
    }

    [Fact]
    public void A_list_that_is_open_may_have_a_later_one()
    {
        var choice = Choice.Latest([new Member<DateRange>(Range("2025-01-01"), Truth.Yes)], isOpen: true);
        Assert.True(choice.IsAny);
        Assert.False(choice.CanBeNone);
        Assert.False(choice.IsSettled);
    }

    [Fact]
    public void Of_nothing_there_is_none_and_of_what_only_may_count_there_may_be_none()
    {
        Assert.True(Choice.Latest([], isOpen: false).IsNone);
        var choice = Choice.Latest([new Member<DateRange>(Range("2025-01-01"), Truth.Unknown)], isOpen: false);
        Assert.True(choice is { CanBeNone: true, IsAny: true, IsNone: false });
    }

    private static void Check(Member<DateRange>[] members, bool isLatest)
    {
        var choice = isLatest ? Choice.Latest(members, isOpen: false) : Choice.Earliest(members, isOpen: false);
        var chosen = Complete(members).Select(complete => Best(complete, isLatest)).ToList();
        Assert.Equal(choice.CanBeNone, chosen.Any(best => best.Count == 0));
        Assert.Equal(choice.Candidates, chosen.SelectMany(best => best).Distinct().Order());
    }

    private static IEnumerable<(Day Date, bool Counts)[]> Complete(Member<DateRange>[] members) =>
        from one in Ways(members[0]) from other in Ways(members[1]) select new[] { one, other };

    private static IEnumerable<(Day Date, bool Counts)> Ways(Member<DateRange> member) =>
        from day in Enumerable.Range(1, 3).Select(day => Day.Of(2025, 1, day))
        where member.Value.Days.Cut(day) is not null
        from counts in new[] { true, false }
        where member.Counts == Truth.Unknown || counts == (member.Counts == Truth.Yes)
        select (day, counts);

    // Of two of one day each may be it.
    private static IReadOnlyList<int> Best((Day Date, bool Counts)[] complete, bool isLatest)
    {
        var counting = Enumerable.Range(0, complete.Length).Where(i => complete[i].Counts).ToList();
        return counting.Count == 0 ? [] : [.. counting.Where(i => counting.All(other => (isLatest ? 1 : -1) * complete[i].Date.CompareTo(complete[other].Date) >= 0))];
    }

    private static DateRange Range(string text)
    {
        var ends = text.Split("..");
        return ends.Length == 1 ? DateRange.Parse(text) : new Range<Day>(DateRange.Parse(ends[0]).Days.Low, DateRange.Parse(ends[1]).Days.High);
    }
}
