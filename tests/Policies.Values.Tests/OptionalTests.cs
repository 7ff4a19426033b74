using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>Values that may be none, against each way that they may turn out.</summary>
public sealed class OptionalTests
{
    private const int Most = 3;

    // Every set of numbers up to a few, as a range, with none and without.
    private static IEnumerable<Optional<NumberRange>> All()
    {
        yield return Optional<NumberRange>.None;
        for (var low = 0; low <= Most; low++)
        {
            for (var high = low; high <= Most; high++)
            {
                yield return NumberRange.Between(low, high);
                yield return Optional<NumberRange>.NoneOr(NumberRange.Between(low, high));
            }
        }
    }

    // Null is none.
    private static IEnumerable<int?> Outcomes(Optional<NumberRange> value)
    {
        if (value.CanBeNone)
        {
            yield return null;
        }

        for (var number = 0; number <= 2 * Most && value.HasValue != Truth.No; number++)
        {
            if (value.Value.Values.Cut((decimal)number) is not null)
            {
                yield return number;
            }
        }
    }

    private static Truth Holds(IEnumerable<bool> results) => results.Distinct().ToList() switch { [true] => Truth.Yes, [false] => Truth.No, _ => Truth.Unknown };

    [Fact]
    public void A_comparison_is_what_all_outcomes_agree_on() => Assert.All(
        from left in All() from right in All() select (left, right),
        pair => Assert.Equal(
            Holds(from a in Outcomes(pair.left) from b in Outcomes(pair.right) select a is not null && b is not null && a < b),
            pair.left.Satisfies(a => pair.right.Satisfies(b => a.IsLessThan(b)))));

    [Fact]
    public void None_goes_through_arithmetic() => Assert.All(
        from left in All() from right in All() select (left, right),
        pair => Assert.Equal(
            (from a in Outcomes(pair.left) from b in Outcomes(pair.right) select a + b).Distinct().Order(),
            Outcomes(pair.left.SelectMany(a => pair.right.Select(b => a + b))).Order()));

    [Fact]
    public void Is_none_is_what_all_outcomes_agree_on() => Assert.All(
        All(), value => Assert.Equal(Holds(Outcomes(value).Select(outcome => outcome is null)), value.IsNone));

    [Fact]
    public void It_is_single_if_there_is_one_outcome() => Assert.All(
        All(), value => Assert.Equal(Outcomes(value).Count() == 1, value.IsSingle(number => number.IsSingle)));

    [Fact]
    public void By_default_anything_is_possible()
    {
        Optional<DateRange> value = default;
        Assert.Equal(Truth.Unknown, value.IsNone);
        Assert.Equal("any or none", value.ToString());
        Assert.Equal("none", Optional<DateRange>.None.ToString());
        Assert.Equal("2025", ((Optional<DateRange>)DateRange.Parse("2025")).ToString());
        Assert.NotEqual(value, Optional<DateRange>.None);
        Assert.NotEqual(value, DateRange.Whole);
        Assert.Equal(default, value);
    }
}
