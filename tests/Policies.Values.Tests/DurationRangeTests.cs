using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>
/// Ranges of durations against ranges of days: once a month is given the days of one calendar run, every length is a number of days, and
/// what a range says must hold for each such run.
/// </summary>
public sealed class DurationRangeTests
{
    private static readonly Duration[] Lengths = [Duration.Days(85), Duration.Days(90), Duration.Weeks(13), Duration.Months(3), Duration.Months(4)];

    private static readonly IReadOnlyList<DurationRange> All = [.. Ranges()];

    private static readonly Func<Duration, decimal>[] Calendars =
        [.. Enumerable.Range(0, 48).Select(start => new DateTime(2023, 1, 1).AddMonths(start)).Select(start =>
            (Func<Duration, decimal>)(length => length.IsCalendar ? (start.AddMonths((int)length.Canonical) - start).Days : length.Canonical))];

    [Fact]
    public void A_settled_comparison_holds_in_every_calendar_and_one_kind_of_unit_leaves_nothing_unsettled()
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                AssertAgrees(a, b, (x, y) => x.IsLessThan(y), a.IsLessThan(b));
                AssertAgrees(a, b, (x, y) => x.IsAtMost(y), a.IsAtMost(b));
                AssertAgrees(a, b, (x, y) => x.IsMoreThan(y), a.IsMoreThan(b));
                AssertAgrees(a, b, (x, y) => x.IsAtLeast(y), a.IsAtLeast(b));
                AssertAgrees(a, b, (x, y) => x.Is(y), a.Is(b));
            }
        }
    }

    [Fact]
    public void A_known_length_compares_as_every_calendar_agrees()
    {
        foreach (var a in Lengths)
        {
            foreach (var b in Lengths)
            {
                var (left, right) = ((DurationRange)a, (DurationRange)b);

                // Two lengths in months are counted from one day.
                Assert.Equal(Samples.Agree(Calendars.Select(days => days(a) < days(b))), left.IsLessThan(right));
                Assert.Equal(Samples.Agree(Calendars.Select(days => days(a) >= days(b))), left.IsAtLeast(right));
                Assert.Equal(Samples.Agree(Calendars.Select(days => days(a) == days(b))), left.Is(right));
            }
        }
    }

    [Fact]
    public void Between_is_no_where_the_ends_stand_the_wrong_way_round()
    {
        DurationRange whole = DurationRange.AtLeast(Duration.Weeks(1));
        Assert.Equal(Truth.No, whole.IsBetween(Duration.Weeks(12), Duration.Weeks(6)));
        Assert.Equal(Truth.Unknown, whole.IsBetween(Duration.Weeks(6), Duration.Weeks(12)));
        Assert.Equal(Truth.Yes, ((DurationRange)Duration.Weeks(8)).IsBetween(Duration.Weeks(6), Duration.Weeks(12)));
        Assert.Equal(Truth.Unknown, ((DurationRange)Duration.Days(90)).IsBetween(Duration.Months(2), Duration.Months(3)));
    }

    [Fact]
    public void A_range_that_surely_holds_nothing_cannot_be_made()
    {
        Assert.Null(DurationRange.Create(Duration.Weeks(6), true, Duration.Days(42), false));
        Assert.Null(DurationRange.Create(Duration.Months(3), false, Duration.Days(88), false));
        Assert.NotNull(DurationRange.Create(Duration.Months(3), false, Duration.Days(89), false));
        Assert.Throws<ArgumentException>(() => DurationRange.Between(Duration.Weeks(7), Duration.Weeks(6)));
    }

    [Fact]
    public void Single_is_one_length_whatever_its_unit()
    {
        Assert.True(DurationRange.Between(Duration.Weeks(6), Duration.Days(42)).IsSingle);
        Assert.False(DurationRange.Between(Duration.Months(3), Duration.Days(90)).IsSingle);
        Assert.True(DurationRange.Whole.IsWhole);
        Assert.False(DurationRange.AtMost(Duration.Days(1)).IsWhole);
    }

    [Fact]
    public void One_of_takes_each_length_by_itself()
    {
        Assert.Equal(Truth.Yes, ((DurationRange)Duration.Days(42)).IsOneOf(Duration.Weeks(5), Duration.Weeks(6)));
        Assert.Equal(Truth.Unknown, ((DurationRange)Duration.Days(90)).IsOneOf(Duration.Weeks(5), Duration.Months(3)));
        Assert.Equal(Truth.No, ((DurationRange)Duration.Days(93)).IsOneOf(Duration.Weeks(5), Duration.Months(3)));
    }

    [Fact]
    public void A_range_is_told_in_words()
    {
        Assert.Equal("any", DurationRange.Whole.ToString());
        Assert.Equal("6 weeks", ((DurationRange)Duration.Weeks(6)).ToString());
        Assert.Equal("at least 4 weeks", DurationRange.AtLeast(Duration.Weeks(4)).ToString());
        Assert.Equal("more than 4 weeks", DurationRange.MoreThan(Duration.Weeks(4)).ToString());
        Assert.Equal("less than 1 month", DurationRange.LessThan(Duration.Months(1)).ToString());
        Assert.Equal("4 weeks to 3 months", DurationRange.Between(Duration.Weeks(4), Duration.Months(3)).ToString());
    }

    private static IEnumerable<DurationRange> Ranges()
    {
        (Duration?, bool)[] ends = [(null, false), .. Lengths.SelectMany(length => new (Duration?, bool)[] { (length, false), (length, true) })];
        foreach (var (low, lowIsOpen) in ends)
        {
            foreach (var (high, highIsOpen) in ends)
            {
                if (DurationRange.Create(low, lowIsOpen, high, highIsOpen) is { } range)
                {
                    yield return range;
                }
            }
        }
    }

    private static void AssertAgrees(DurationRange a, DurationRange b, Func<Range<decimal>, Range<decimal>, Truth> compare, Truth result)
    {
        List<Truth> results = [];
        foreach (var calendar in Calendars)
        {
            if (InDays(a, calendar) is { } x && InDays(b, calendar) is { } y)
            {
                results.Add(compare(x, y));
            }
        }

        if (result != Truth.Unknown)
        {
            Assert.All(results, one => Assert.Equal(result, one));
        }
        else if (Units(a).Concat(Units(b)).Distinct().Count() == 1)
        {
            Assert.Contains(Truth.Unknown, results);
        }
    }

    private static IEnumerable<bool> Units(DurationRange range) =>
        new[] { range.Low, range.High }.OfType<Duration>().Select(length => length.IsCalendar);

    private static Range<decimal>? InDays(DurationRange range, Func<Duration, decimal> days)
    {
        var low = range.Low is { } least ? range.LowIsOpen ? End<decimal>.Open(days(least)) : End<decimal>.Closed(days(least)) : End<decimal>.Absent;
        var high = range.High is { } most ? range.HighIsOpen ? End<decimal>.Open(days(most)) : End<decimal>.Closed(days(most)) : End<decimal>.Absent;
        var isEmpty = low.IsPresent && high.IsPresent && (low.Value > high.Value || (low.Value == high.Value && (low.IsOpen || high.IsOpen)));
        return isEmpty ? null : new Range<decimal>(low, high);
    }
}
