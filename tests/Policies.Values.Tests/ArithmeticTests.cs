using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>Arithmetic of ranges with ends in {-2, 0, 3}, against the members of each: at its ends, close to them, between and far out.</summary>
public sealed class ArithmeticTests
{
    private const decimal Near = 1m / 4096;
    private const decimal Far = 1_000_000;

    private static readonly decimal[] Points =
    [
        -Far, -3, -2 - Near, -2, -2 + Near, -1, -Near, 0, Near, 1, 2, 3 - Near, 3, 3 + Near, 4, Far,
    ];

    private static readonly IReadOnlyList<(NumberRange Range, decimal[] Members)> All =
        [.. Samples.Ranges(-2, 0, 3).Select(range => ((NumberRange)range, Points.Where(point => range.Holds(point)).ToArray()))];

    public static TheoryData<char> Operations => ['+', '-', '*', '/'];

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_result_holds_what_every_pair_of_members_gives_and_reaches_no_further(char operation)
    {
        foreach (var (left, mine) in All)
        {
            foreach (var (right, theirs) in All)
            {
                var result = Of(operation, left, right);
                var place = $"{left} {operation} {right} = {result}";
                if (operation == '/' && theirs.Contains(0))
                {
                    Assert.True(result.IsWhole, place);
                    continue;
                }

                var values = mine.SelectMany(x => theirs.Select(y => Of(operation, x, y))).ToList();
                Assert.All(values, value => Assert.True(result.Values.Holds(value), $"{place} lacks {value}"));
                AssertReached(result.Values.Low, values.Min(), -1, place);
                AssertReached(result.Values.High, values.Max(), 1, place);
            }
        }
    }

    [Fact]
    public void Negation_turns_a_range_over_and_keeps_its_openness()
    {
        foreach (var (range, members) in All)
        {
            var result = -range;
            Assert.Equal((range.Values.Low, range.Values.High).IsOpen(), (result.Values.High, result.Values.Low).IsOpen());
            Assert.All(members, member => Assert.True(result.Values.Holds(-member)));
            Assert.Equal(range, -result);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void One_known_number_leaves_open_ends_open_and_closed_ends_closed(char operation)
    {
        foreach (var (range, _) in All)
        {
            foreach (var number in new decimal[] { -2, 3 })
            {
                var result = Of(operation, range, number).Values;
                var turned = operation is '*' or '/' && number < 0;
                var (low, high) = turned ? (result.High, result.Low) : (result.Low, result.High);
                Assert.Equal((range.Values.Low, range.Values.High).IsOpen(), (low, high).IsOpen());
            }
        }
    }

    [Fact]
    public void Zero_times_anything_is_zero() => Assert.All(All, pair =>
    {
        Assert.Equal(NumberRange.Of(0), pair.Range * 0);
        Assert.Equal(NumberRange.Of(0), 0 * pair.Range);
    });

    [Fact]
    public void An_end_that_overflows_is_absent()
    {
        NumberRange most = decimal.MaxValue;
        Assert.True((most + most).IsWhole);
        Assert.True((most * -2).IsWhole);
        Assert.True((most / 0.1m).IsWhole);
        Assert.Equal(NumberRange.AtLeast(2), NumberRange.Between(1, decimal.MaxValue) + NumberRange.Between(1, decimal.MaxValue));
        Assert.Equal(NumberRange.AtMost(-2), NumberRange.Between(1, decimal.MaxValue) * -2);
        Assert.Equal(NumberRange.AtLeast(10), NumberRange.Between(1, decimal.MaxValue) / 0.1m);
        Assert.Equal(NumberRange.AtMost(5), NumberRange.Between(decimal.MinValue, 0) - NumberRange.Between(-5, decimal.MaxValue));
    }

    [Fact]
    public void Each_operation_rounds_once()
    {
        Assert.Equal(0.3333333333333333333333333333m, Single(NumberRange.Of(1) / 3));
        Assert.Equal(0.6666666666666666666666666667m, Single(NumberRange.Of(2) / 3));
        Assert.Equal(0.9999999999999999999999999999m, Single(NumberRange.Of(1) / 3 * 3));
        Assert.Equal(0.3m, Single(NumberRange.Of(0.1m) + 0.2m));
        Assert.Equal(1.0000000000000200000000000001m, Single(NumberRange.Of(1.00000000000001m) * 1.00000000000001m));
        Assert.Equal(NumberRange.Between(0.3333333333333333333333333333m, 0.6666666666666666666666666667m), NumberRange.Between(1, 2) / 3);
    }

    [Fact]
    public void Open_ends_that_rounding_makes_meet_are_closed()
    {
        NumberRange tiny = new Range<decimal>(End<decimal>.Open(0), End<decimal>.Open(0.0000000000000000000000000001m));
        Assert.Equal(NumberRange.Of(0), tiny / 1000);
    }

    private static NumberRange Of(char operation, NumberRange left, NumberRange right) => operation switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        _ => left / right,
    };

    private static decimal Of(char operation, decimal left, decimal right) => operation switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        _ => left / right,
    };

    // An end is there unless members far out give results far out, and no result is further from it than members are from an open end.
    private static void AssertReached(End<decimal> end, decimal extreme, int direction, string place)
    {
        if (end.IsPresent)
        {
            Assert.True(Math.Abs(end.Value - extreme) < 0.01m, $"{place}, but the extreme is {extreme}");
        }
        else
        {
            Assert.True(extreme * direction > 1000, $"{place}, but the extreme is {extreme}");
        }
    }

    private static decimal Single(NumberRange range) => range.IsSingle ? range.Values.Low.Value : throw new InvalidOperationException($"{range} is not one number.");
}
