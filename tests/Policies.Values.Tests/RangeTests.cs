using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>Ranges with ends in {0, 2, 4} against every value they hold on a grid of halves that reaches past all ends.</summary>
public sealed class RangeTests
{
    private static readonly decimal[] Grid = [.. Enumerable.Range(-3, 15).Select(step => step / 2m)];

    private static readonly Range<decimal>[] All = [.. Ranges()];

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
    public void A_range_that_holds_nothing_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => Range<decimal>.Between(2, 1));
        Assert.Throws<ArgumentException>(() => new Range<decimal>(End<decimal>.Open(1), End<decimal>.Closed(1)));
        Assert.Equal("[6, ∞)", Range<decimal>.AtLeast(6).ToString());
        Assert.Equal("(-∞, 5.5)", Range<decimal>.LessThan(5.5m).ToString());
    }

    private static IEnumerable<Range<decimal>> Ranges()
    {
        End<decimal>[] ends = [End<decimal>.Absent, .. new[] { 0m, 2m, 4m }.SelectMany(v => new[] { End<decimal>.Closed(v), End<decimal>.Open(v) })];
        foreach (var low in ends)
        {
            foreach (var high in ends)
            {
                if (!low.IsPresent || !high.IsPresent || low.Value < high.Value || (low.Value == high.Value && !low.IsOpen && !high.IsOpen))
                {
                    yield return new Range<decimal>(low, high);
                }
            }
        }
    }

    private static IEnumerable<decimal> Values(Range<decimal> range) => Grid.Where(value =>
        (!range.Low.IsPresent || value > range.Low.Value || (value == range.Low.Value && !range.Low.IsOpen))
        && (!range.High.IsPresent || value < range.High.Value || (value == range.High.Value && !range.High.IsOpen)));

    private static Truth Agree(Range<decimal> a, Range<decimal> b, Func<decimal, decimal, bool> holds)
    {
        var results = (from x in Values(a) from y in Values(b) select holds(x, y)).Distinct().ToList();
        return results.Count == 2 ? Truth.Unknown : results[0].ToTruth();
    }
}
