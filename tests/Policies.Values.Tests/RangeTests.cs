using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>Ranges with ends in {0, 2, 4} against every value they hold on a grid of halves that reaches past all ends.</summary>
public sealed class RangeTests
{
    private static readonly decimal[] Grid = [.. Enumerable.Range(-3, 15).Select(step => step / 2m)];

    private static readonly IReadOnlyList<Range<decimal>> All = Samples.Ranges(0, 2, 4);

    [Fact]
    public void Comparisons_agree_with_every_pair_of_values()
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                Assert.Equal(Agree(a, b, (x, y) => x < y), a.IsLessThan(b));
                Assert.Equal(Agree(a, b, (x, y) => x <= y), a.IsAtMost(b));
                Assert.Equal(Agree(a, b, (x, y) => x > y), a.IsMoreThan(b));
                Assert.Equal(Agree(a, b, (x, y) => x >= y), a.IsAtLeast(b));
                Assert.Equal(Agree(a, b, (x, y) => x == y), a.Is(b));
            }
        }
    }

    [Fact]
    public void Between_agrees_with_every_choice_of_a_value_and_two_ends()
    {
        decimal[] grid = [-1, -0.5m, 0, 0.5m, 1, 1.5m, 2, 2.5m, 3];
        var members = Samples.Ranges(0, 2).ToDictionary(range => range, range => grid.Where(point => range.Holds(point)).ToArray());
        foreach (var (value, values) in members)
        {
            foreach (var (low, lows) in members)
            {
                foreach (var (high, highs) in members)
                {
                    var expected = Samples.Agree(values.SelectMany(x => lows.SelectMany(from => highs.Select(to => from <= x && x <= to))));
                    Assert.True(expected == value.IsBetween(low, high), $"{value} between {low} and {high}");
                }
            }
        }
    }

    [Fact]
    public void Days_compare_as_every_pair_of_days_does()
    {
        var first = Day.Of(2024, 2, 27).Number;
        List<(DateRange Range, int[] Days)> ranges = [(DateRange.Whole, [.. Enumerable.Range(-3, 10)])];
        for (var low = 0; low < 4; low++)
        {
            ranges.Add((DateRange.OnOrAfter(new Day(first + low)), [.. Enumerable.Range(low, 7 - low)]));
            ranges.Add((DateRange.OnOrBefore(new Day(first + low)), [.. Enumerable.Range(-3, low + 4)]));
            for (var high = low; high < 4; high++)
            {
                ranges.Add((DateRange.Between(new Day(first + low), new Day(first + high)), [.. Enumerable.Range(low, high - low + 1)]));
            }
        }

        foreach (var (a, mine) in ranges)
        {
            foreach (var (b, theirs) in ranges)
            {
                Truth Each(Func<int, int, bool> holds) => Samples.Agree(mine.SelectMany(x => theirs.Select(y => holds(x, y))));
                Assert.Equal(Each((x, y) => x < y), a.IsLessThan(b));
                Assert.Equal(Each((x, y) => x <= y), a.IsAtMost(b));
                Assert.Equal(Each((x, y) => x > y), a.IsMoreThan(b));
                Assert.Equal(Each((x, y) => x >= y), a.IsAtLeast(b));
                Assert.Equal(Each((x, y) => x == y), a.Is(b));
            }
        }
    }

    [Fact]
    public void One_of_takes_each_value_by_itself()
    {
        NumberRange oneToTwo = Range<decimal>.Between(1, 2);
        Assert.Equal(Truth.Yes, NumberRange.Of(2).IsOneOf(1, 2));
        Assert.Equal(Truth.No, NumberRange.Of(3).IsOneOf(1, 2));
        Assert.Equal(Truth.Unknown, oneToTwo.IsOneOf(1, 2));
        Assert.Equal(Truth.No, oneToTwo.IsOneOf(0, 3));
        Assert.Equal(Truth.Unknown, NumberRange.Of(2).IsOneOf(1, oneToTwo));
    }

    [Fact]
    public void Cut_holds_what_both_hold_and_the_hull_what_either_holds()
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                var both = Values(a).Intersect(Values(b)).ToList();
                Assert.Equal(both, a.Cut(b) is { } cut ? Values(cut).ToList() : []);
                var hull = Values(a.Hull(b)).ToList();
                Assert.Equal(Values(a).Union(Values(b)).Min(), hull.Min());
                Assert.Equal(Values(a).Union(Values(b)).Max(), hull.Max());
                Assert.Equal(!Values(a).Except(Values(b)).Any(), a.IsWithin(b));
            }
        }
    }

    [Fact]
    public void A_range_is_single_if_one_value_is_possible_and_whole_if_every_value_is()
    {
        foreach (var range in All)
        {
            Assert.Equal(Values(range).Count() == 1, range.IsSingle);
            Assert.Equal(Values(range).Count() == Grid.Length, range.IsWhole);
        }
    }

    [Fact]
    public void A_range_that_holds_nothing_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => Range<decimal>.Between(2, 1));
        Assert.Throws<ArgumentException>(() => new Range<decimal>(End<decimal>.Open(1), End<decimal>.Closed(1)));
        Assert.Equal("[6, ∞)", Range<decimal>.AtLeast(6).ToString());
        Assert.Equal("(-∞, 5.5)", Range<decimal>.LessThan(5.5m).ToString());
    }

    [Theory]
    [InlineData("any", null, false, null, false)]
    [InlineData("6", 6, false, 6, false)]
    [InlineData("at least 6", 6, false, null, false)]
    [InlineData("more than 6", 6, true, null, false)]
    [InlineData("at most 6", null, false, 6, false)]
    [InlineData("less than 6", null, false, 6, true)]
    [InlineData("6 to 12", 6, false, 12, false)]
    [InlineData("more than 6 to less than 12", 6, true, 12, true)]
    public void A_range_of_numbers_is_told_in_words(string words, int? low, bool lowIsOpen, int? high, bool highIsOpen)
    {
        static End<decimal> End(int? value, bool isOpen) =>
            value is not { } known ? End<decimal>.Absent : isOpen ? End<decimal>.Open(known) : End<decimal>.Closed(known);
        NumberRange range = new Range<decimal>(End(low, lowIsOpen), End(high, highIsOpen));
        Assert.Equal(words, range.ToString());
    }

    private static IEnumerable<decimal> Values(Range<decimal> range) => Grid.Where(point => range.Holds(point));

    private static Truth Agree(Range<decimal> a, Range<decimal> b, Func<decimal, decimal, bool> holds) =>
        Samples.Agree(from x in Values(a) from y in Values(b) select holds(x, y));
}
