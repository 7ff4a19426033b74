using Policies.Values;

namespace Policies.Values.Tests;

public sealed class TallyTests
{
    public static TheoryData<int> Lengths => [0, 1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Every_count_over_every_row_agrees_with_its_completions(int length)
    {
        foreach (var row in Completions.Rows(length))
        {
            var tally = Tally.Of(row);
            for (var n = 0; n <= length + 1; n++)
            {
                Assert.Equal(Completions.Agree(row, members => members.Count(m => m) >= n), tally.AtLeast(n));
                Assert.Equal(Completions.Agree(row, members => members.Count(m => m) <= n), tally.AtMost(n));
                Assert.Equal(Completions.Agree(row, members => members.Count(m => m) == n), tally.Exactly(n));
            }

            Assert.Equal(Completions.Agree(row, members => members.All(m => m)), tally.AtLeast(length));
            Assert.Equal(Completions.Agree(row, members => members.Any(m => m)), tally.Any);
            Assert.Equal(Completions.Agree(row, members => !members.Any(m => m)), tally.None);
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void An_open_list_can_prove_a_minimum_and_never_a_maximum(int length)
    {
        foreach (var row in Completions.Rows(length))
        {
            var tally = row.Aggregate(Tally.OfOpenList, (sum, member) => sum.With(member));
            var sure = row.Count(member => member == Truth.Yes);
            Assert.Null(tally.Possibly);
            for (var n = 0; n <= length + 1; n++)
            {
                Assert.Equal(sure >= n ? Truth.Yes : Truth.Unknown, tally.AtLeast(n));
                Assert.Equal(sure > n ? Truth.No : Truth.Unknown, tally.AtMost(n));
                Assert.Equal(sure > n ? Truth.No : Truth.Unknown, tally.Exactly(n));
            }
        }
    }

    [Fact]
    public void Learning_more_about_a_member_never_reverses_a_count()
    {
        foreach (var row in Completions.Rows(4))
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] != Truth.Unknown)
                {
                    continue;
                }

                foreach (var learned in new[] { Truth.No, Truth.Yes })
                {
                    Truth[] refined = [.. row[..i], learned, .. row[(i + 1)..]];
                    for (var n = 0; n <= 5; n++)
                    {
                        AssertRefines(Tally.Of(row).AtLeast(n), Tally.Of(refined).AtLeast(n));
                        AssertRefines(Tally.Of(row).AtMost(n), Tally.Of(refined).AtMost(n));
                        AssertRefines(Tally.Of(row).Exactly(n), Tally.Of(refined).Exactly(n));
                    }
                }
            }
        }
    }

    private static void AssertRefines(Truth before, Truth after)
    {
        if (before != Truth.Unknown)
        {
            Assert.Equal(before, after);
        }
    }
}
