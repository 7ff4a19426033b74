namespace Policies.Values.Tests.Lists;

/// <summary>Windows and runs, over every small list against its completions.</summary>
public sealed class TimeTests
{
    private const int Length = 2;

    private static readonly DurationRange Window = Duration.Days(Length);

    public static TheoryData<int> Lengths => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Windows_are_sound_and_exact_where_everything_is_known(int length) => Each(length, (list, completions) =>
    {
        var windows = new Windows(Chart.As(list, Chart.Days), false, Window);
        var open = new Windows(Chart.As(list, Chart.Days), true, Window);
        foreach (var holds in new Func<Tally, Truth>[] { tally => tally.AtLeast(2), tally => tally.AtMost(1), tally => tally.Exactly(1), tally => tally.AtLeast(0) })
        {
            bool In(IEnumerable<(int Value, bool Counts)> inside) => holds(Tally.Of(inside.Select(each => each.Counts.ToTruth()))) == Truth.Yes;
            Agree([.. completions.Select(all => Of(all).Any(In))], windows.Some(holds), list);
            Agree([.. completions.Select(all => Of(all).All(In))], windows.Any(holds), list);

            // A list that may go on is also one that does not.
            Assert.True(!open.Some(holds).IsSettled() || open.Some(holds) == windows.Some(holds));
            Assert.True(!open.Any(holds).IsSettled() || open.Any(holds) == windows.Any(holds));
        }

        Assert.NotEqual(Truth.Yes, open.Any(tally => tally.AtMost(1)));
        Assert.NotEqual(Truth.No, open.Some(tally => tally.AtLeast(2)));
    });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Different_values_in_windows_are_sound_and_exact_where_everything_is_known(int length) => Each(length, (list, completions) =>
    {
        // The value of an element is its position modulo two.
        var windows = new Windows(Chart.As(list, Chart.Days), false, Window);
        Tally Distinct(IReadOnlyList<(int Index, Truth Counts)> inside) =>
            DistinctValues.Count([.. inside.Select(each => new Member<NumberRange>(each.Index % 2, each.Counts))], false, areWhole: true);
        bool Two(IEnumerable<(int Index, bool Counts)> inside) => inside.Where(each => each.Counts).Select(each => each.Index % 2).Distinct().Count() >= 2;
        Agree([.. completions.Select(all => WithIndex(all).Any(Two))], windows.Some(Distinct, tally => tally.AtLeast(2)), list);
        Agree([.. completions.Select(all => WithIndex(all).All(Two))], windows.Any(Distinct, tally => tally.AtLeast(2)), list);
    });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void The_longest_run_is_sound_and_exact_where_the_order_is_known(int length) => Each(length, (list, completions) =>
    {
        var run = Runs.Longest(Chart.As(list, Chart.Days), false);
        var lengths = completions.Select(Longest).ToList();
        Assert.InRange(run.Surely, 0, lengths.Min());
        Assert.True(run.Possibly >= lengths.Max());
        if (list.All(member => member.Value.Low == member.Value.High))
        {
            Assert.Equal(Tally.Between(lengths.Min(), lengths.Max()), run);
        }
    });

    [Fact]
    public void Months_begin_and_end_by_the_calendar()
    {
        Member<DateRange> On(string date) => new(DateRange.Parse(date), Truth.Yes);
        Truth Two(string first, string second) => new Windows([On(first), On(second)], false, Duration.Months(12)).Some(tally => tally.AtLeast(2));
        Assert.Equal(Truth.Yes, Two("2024-02-29", "2025-02-27"));
        Assert.Equal(Truth.No, Two("2024-02-29", "2025-02-28"));
        Assert.Equal(Truth.Unknown, Two("2024-02-29", "2025-02"));
        Assert.Equal(Truth.Yes, Two("2024-02", "2024-02"));
    }

    [Fact]
    public void A_length_known_in_part_holds_what_its_shortest_does_and_may_hold_what_its_longest_does()
    {
        Member<DateRange> On(int day) => new(new Day(1000 + day), Truth.Yes);
        var length = DurationRange.Between(Duration.Days(10), Duration.Days(20));
        Truth Two(int apart) => new Windows([On(0), On(apart)], false, length).Some(tally => tally.AtLeast(2));
        Assert.Equal([Truth.Yes, Truth.Unknown, Truth.No], new[] { 9, 10, 20 }.Select(Two));
    }

    [Fact]
    public void A_long_list_is_gone_over_once()
    {
        var list = Enumerable.Range(0, 200_000).Select(i => new Member<DateRange>(new Day(1000 + (i * 7919 % 200_000)), Truth.Yes)).ToList();
        Assert.Equal(Truth.Yes, new Windows(list, false, Duration.Days(50_000)).Any(tally => tally.AtMost(50_000)));
        Assert.Equal(200_000, Runs.Longest(list, false).Surely);
    }

    private static IEnumerable<IEnumerable<(int Value, bool Counts)>> Of((int Value, bool Counts)[] all) =>
        all.Select(start => all.Where(each => each.Value >= start.Value && each.Value < start.Value + Length));

    private static IEnumerable<IEnumerable<(int Index, bool Counts)>> WithIndex((int Value, bool Counts)[] all) => all.Select(start => all
        .Select((each, index) => (each, index))
        .Where(pair => pair.each.Value >= start.Value && pair.each.Value < start.Value + Length)
        .Select(pair => (pair.index, pair.each.Counts)));

    private static int Longest((int Value, bool Counts)[] all)
    {
        var (longest, current) = (0, 0);
        foreach (var each in all.OrderBy(each => each.Value))
        {
            current = each.Counts ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    private static void Agree(List<bool> expected, Truth actual, Member<(int Low, int High)>[] list)
    {
        if (actual.IsSettled())
        {
            Assert.All(expected, each => Assert.Equal(actual == Truth.Yes, each));
        }
        else if (list.Length < 2 || list.All(member => member.Value.Low == member.Value.High && member.Counts.IsSettled()))
        {
            Assert.Contains(true, expected);
            Assert.Contains(false, expected);
        }
    }

    private static void Each(int length, Action<Member<(int Low, int High)>[], List<(int Value, bool Counts)[]>> check)
    {
        foreach (var list in Chart.Of(length, Chart.Ranges(3)))
        {
            check(list, [.. Chart.Completions(list, Chart.Values)]);
        }
    }
}
