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
    public void Sets_are_bounded_by_sixty_four_options()
    {
        Assert.Equal(ulong.MaxValue, OptionSet.Whole(64).Mask);
        Assert.Equal(1UL << 63, OptionSet.Of(63).Mask);
        Assert.Equal(0b1100UL, OptionSet.Between(2, 3).Mask);
        Assert.Throws<ArgumentOutOfRangeException>(() => OptionSet.Whole(65));
        Assert.Throws<ArgumentOutOfRangeException>(() => OptionSet.Of(64));
        Assert.Throws<ArgumentOutOfRangeException>(() => OptionSet.Between(3, 2));
    }

    private static Truth Agree(OptionSet a, OptionSet b, Func<int, int, bool> holds)
    {
        var results = (from x in Indexes(a) from y in Indexes(b) select holds(x, y)).Distinct().ToList();
        return results.Count == 2 ? Truth.Unknown : results[0].ToTruth();
    }

    private static IEnumerable<int> Indexes(OptionSet set) => Enumerable.Range(0, Options).Where(set.Contains);
}
