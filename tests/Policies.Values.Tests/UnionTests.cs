using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>Unions hold what either side holds, and first match is the union over what its conditions may come to.</summary>
public sealed class UnionTests
{
    private static readonly IReadOnlyList<DurationRange> Lengths =
    [
        DurationRange.Whole,
        .. new[] { Duration.Days(28), Duration.Days(30), Duration.Weeks(5), Duration.Months(1), Duration.Months(2), Duration.Years(1) }
            .SelectMany(length => new[]
            {
                length, DurationRange.AtLeast(length), DurationRange.AtMost(length), DurationRange.MoreThan(length), DurationRange.LessThan(length),
            }),
    ];

    [Fact]
    public void The_union_of_two_ranges_of_numbers_holds_the_values_of_both_and_no_end_is_further_out()
    {
        foreach (var one in Samples.Ranges(0, 2, 4))
        {
            foreach (var other in Samples.Ranges(0, 2, 4))
            {
                Range<decimal> union = ((NumberRange)one).Union(other);
                for (var value = -1m; value <= 5; value += 0.5m)
                {
                    Assert.True(union.Holds(value) || (!one.Holds(value) && !other.Holds(value)));
                }

                Assert.True(union.Low.Equals(one.Low) || union.Low.Equals(other.Low));
                Assert.True(union.High.Equals(one.High) || union.High.Equals(other.High));
            }
        }
    }

    [Fact]
    public void A_comparison_that_either_length_leaves_possible_stays_possible_for_their_union()
    {
        foreach (var one in Lengths)
        {
            foreach (var other in Lengths)
            {
                var union = one.Union(other);
                Assert.Equal(union, other.Union(one));
                Assert.Equal(one, one.Union(one));
                foreach (var limit in Lengths)
                {
                    foreach (var compare in new Func<DurationRange, Truth>[] { range => range.IsLessThan(limit), range => range.IsAtMost(limit), range => range.Is(limit) })
                    {
                        var (first, second, both) = (compare(one), compare(other), compare(union));
                        Assert.True(both == Truth.Unknown || (first == both && second == both), $"{one} and {other} against {limit}: {first}, {second}, and together {both}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Texts_unite_to_the_same_text_or_to_any()
    {
        Assert.Equal(TextSet.Of("a"), TextSet.Of("a").Union("a"));
        Assert.True(TextSet.Of("a").Union("b").IsWhole);
        Assert.True(TextSet.Of("a").Union(TextSet.Whole).IsWhole);
    }

    [Fact]
    public void First_match_of_yes_and_no_is_open_where_the_completions_of_its_conditions_differ()
    {
        foreach (var cells in Completions.Rows(5))
        {
            var (when, value) = (new[] { cells[0], cells[1], Truth.Yes }, new[] { cells[2], cells[3], cells[4] });
            var expected = Completions.Choices(when.Concat(value).Select(Completions.Of).ToArray())
                .Select(completion => completion[3 + Array.IndexOf(completion, true, 0, 3)]);
            Assert.Equal(
                (Judgement)Samples.Agree(expected),
                Judgement.FirstMatch((when[0], value[0]), (when[1], value[1]), (when[2], value[2])));
        }
    }

    [Fact]
    public void First_match_of_yes_and_no_is_open_where_no_row_may_fit() =>
        Assert.Equal((Judgement)Truth.Unknown, Judgement.FirstMatch((Truth.No, Truth.Yes), (Truth.Unknown, Truth.No)));
}
