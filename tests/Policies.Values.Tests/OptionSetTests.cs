using Policies.Values;

namespace Policies.Values.Tests;

public sealed class OptionSetTests
{
    private const int Options = 4;

    private static readonly OptionSet[] All = [.. Enumerable.Range(1, (1 << Options) - 1).Select(mask => OptionSet.FromMask((ulong)mask))];

    [Fact]
    public void Comparisons_agree_with_every_pair_of_options()
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                Assert.Equal(Agree(a, b, (x, y) => x == y), a.Is(b));
                Assert.Equal(Agree(a, b, (x, y) => x < y), a.IsLessThan(b));
                Assert.Equal(Agree(a, b, (x, y) => x <= y), a.IsAtMost(b));
                Assert.Equal(Agree(a, b, (x, y) => x > y), a.IsMoreThan(b));
                Assert.Equal(Agree(a, b, (x, y) => x >= y), a.IsAtLeast(b));
                Assert.Equal(Agree(a, a, (x, _) => b.Contains(x)), a.IsOneOf(b));
            }
        }
    }

    [Fact]
    public void Between_agrees_with_every_choice_of_an_option_and_two_ends()
    {
        foreach (var value in All)
        {
            foreach (var low in All)
            {
                foreach (var high in All)
                {
                    var expected = Samples.Agree(
                        from x in Indexes(value) from least in Indexes(low) from most in Indexes(high) select least <= x && x <= most);
                    Assert.Equal(expected, value.IsBetween(low, high));
                }
            }
        }
    }

    [Fact]
    public void Any_of_agrees_with_every_choice_of_the_values_listed()
    {
        foreach (var value in All)
        {
            foreach (var first in All)
            {
                foreach (var second in All)
                {
                    var expected = Samples.Agree(
                        from x in Indexes(value) from one in Indexes(first) from two in Indexes(second) select x == one || x == two);
                    Assert.Equal(expected, value.IsAnyOf(first, second));
                }
            }
        }
    }

    [Fact]
    public void Every_pair_of_sixty_four_options_compares()
    {
        for (var a = 0; a < OptionSet.MostOptions; a++)
        {
            var one = OptionSet.Of(a);
            Assert.True(one.IsSingle);
            Assert.Equal((a == 0).ToTruth(), one.IsLessThan(OptionSet.Of(1)));
            for (var b = 0; b < OptionSet.MostOptions; b++)
            {
                var other = OptionSet.Of(b);
                Assert.Equal((a == b).ToTruth(), one.Is(other));
                Assert.Equal((a < b).ToTruth(), one.IsLessThan(other));
                Assert.Equal((a <= b).ToTruth(), one.IsAtMost(other));
                Assert.Equal((a >= b).ToTruth(), one.IsAtLeast(other));
                Assert.Equal((a == b).ToTruth(), one.IsOneOf(other));
                Assert.Equal(a == b, one.Contains(b));
                if (a <= b)
                {
                    var run = OptionSet.Between(a, b);
                    Assert.Equal(Enumerable.Range(a, b - a + 1), Enumerable.Range(-1, 66).Where(run.Contains));
                }
            }
        }

        var whole = OptionSet.Whole(64);
        Assert.Equal(Truth.Unknown, whole.Is(OptionSet.Of(63)));
        Assert.Equal(Truth.Unknown, whole.IsLessThan(OptionSet.Of(63)));
        Assert.Equal(Truth.Yes, whole.IsAtMost(OptionSet.Of(63)));
        Assert.Equal(Truth.Yes, whole.IsBetween(OptionSet.Of(0), OptionSet.Of(63)));
        Assert.Equal(Truth.Yes, whole.IsOneOf(whole));
    }

    [Fact]
    public void Sets_are_bounded_by_sixty_four_options()
    {
        Assert.Equal(ulong.MaxValue, OptionSet.Whole(64).Mask);
        Assert.Equal(1UL << 63, OptionSet.Of(63).Mask);
        Assert.Equal(0b1100UL, OptionSet.Between(2, 3).Mask);
        Assert.Throws<ArgumentOutOfRangeException>(() => OptionSet.Whole(65));
        Assert.Throws<ArgumentOutOfRangeException>(() => OptionSet.Whole(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => OptionSet.Of(64));
        Assert.Throws<ArgumentOutOfRangeException>(() => OptionSet.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => OptionSet.Between(3, 2));
    }

    private static Truth Agree(OptionSet a, OptionSet b, Func<int, int, bool> holds) =>
        Samples.Agree(from x in Indexes(a) from y in Indexes(b) select holds(x, y));

    private static IEnumerable<int> Indexes(OptionSet set) => Enumerable.Range(0, Options).Where(set.Contains);
}
