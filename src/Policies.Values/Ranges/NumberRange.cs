using System.Globalization;

namespace Policies.Values;

/// <summary>
/// The numbers still possible, with the arithmetic of the language: intervals of decimals, rounded once an operation; an end that
/// overflows is absent, and a divisor that may be zero gives any number (language reference, "Ranges").
/// </summary>
public readonly struct NumberRange : IEquatable<NumberRange>, IOrdered<NumberRange>
{
    private NumberRange(Range<decimal> values) => Values = values;

    /// <summary>Any number.</summary>
    public static NumberRange Whole => default;

    /// <summary>The numbers as a range.</summary>
    public Range<decimal> Values { get; }

    /// <summary>Whether nothing is said at all.</summary>
    public bool IsWhole => Values.IsWhole;

    /// <summary>Whether just one number is possible.</summary>
    public bool IsSingle => Values.IsSingle;

    /// <summary>A known number.</summary>
    public static implicit operator NumberRange(decimal value) => new(value);

    /// <summary>Some numbers.</summary>
    public static implicit operator NumberRange(Range<decimal> values) => new(values);

    /// <summary>The numbers as a range.</summary>
    public static implicit operator Range<decimal>(NumberRange range) => range.Values;

    /// <summary>The sums.</summary>
    public static NumberRange operator +(NumberRange left, NumberRange right) => Intervals.Add(left.Values, right.Values);

    /// <summary>The differences.</summary>
    public static NumberRange operator -(NumberRange left, NumberRange right) => Intervals.Add(left.Values, Intervals.Negate(right.Values));

    /// <summary>The numbers with the other sign.</summary>
    public static NumberRange operator -(NumberRange operand) => Intervals.Negate(operand.Values);

    /// <summary>The products.</summary>
    public static NumberRange operator *(NumberRange left, NumberRange right) => Intervals.Multiply(left.Values, right.Values);

    /// <summary>The quotients.</summary>
    public static NumberRange operator /(NumberRange left, NumberRange right) => Intervals.Divide(left.Values, right.Values);

    /// <summary>Each to the nearest multiple of a step above zero, halves away from zero.</summary>
    public NumberRange RoundedTo(decimal step) => Intervals.Round(Values, step);

    /// <summary>A known number.</summary>
    public static NumberRange Of(decimal value) => value;

    /// <summary>From one number to another, both included.</summary>
    /// <exception cref="ArgumentException">The first is greater.</exception>
    public static NumberRange Between(decimal low, decimal high) => Range<decimal>.Between(low, high);

    /// <summary>A number and everything above it.</summary>
    public static NumberRange AtLeast(decimal low) => Range<decimal>.AtLeast(low);

    /// <summary>A number and everything below it.</summary>
    public static NumberRange AtMost(decimal high) => Range<decimal>.AtMost(high);

    /// <summary>Everything above a number.</summary>
    public static NumberRange MoreThan(decimal low) => Range<decimal>.MoreThan(low);

    /// <summary>Everything below a number.</summary>
    public static NumberRange LessThan(decimal high) => Range<decimal>.LessThan(high);

    /// <summary>Yes if every number here is below every number there, no if none is.</summary>
    public Truth IsLessThan(NumberRange other) => Values.IsLessThan(other.Values);

    /// <summary>Yes if every number here is at most every number there, no if none is.</summary>
    public Truth IsAtMost(NumberRange other) => Values.IsAtMost(other.Values);

    /// <summary>Yes if every number here is above every number there, no if none is.</summary>
    public Truth IsMoreThan(NumberRange other) => Values.IsMoreThan(other.Values);

    /// <summary>Yes if every number here is at least every number there, no if none is.</summary>
    public Truth IsAtLeast(NumberRange other) => Values.IsAtLeast(other.Values);

    /// <summary>At least the one and at most the other.</summary>
    public Truth IsBetween(NumberRange low, NumberRange high) => Values.IsBetween(low.Values, high.Values);

    /// <summary>Yes if both are the same single number, no if they share none.</summary>
    public Truth Is(NumberRange other) => Values.Is(other.Values);

    /// <summary>Whether it is one of some, each taken by itself.</summary>
    public Truth IsOneOf(params NumberRange[] listed)
    {
        var values = Values;
        return listed.Aggregate(Truth.No, (result, one) => result.Or(values.Is(one.Values)));
    }

    /// <inheritdoc/>
    public NumberRange Union(NumberRange other) => Values.Hull(other.Values);

    /// <inheritdoc/>
    public NumberRange Greater(NumberRange other) => Values.Greater(other.Values);

    /// <inheritdoc/>
    public NumberRange Lesser(NumberRange other) => Values.Lesser(other.Values);

    /// <inheritdoc/>
    public bool Equals(NumberRange other) => Values.Equals(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.GetHashCode();

    /// <summary>The range in words.</summary>
    public override string ToString()
    {
        var (low, high) = (Values.Low, Values.High);
        return IsWhole ? "any"
            : IsSingle ? Words(low.Value)
            : !high.IsPresent ? (low.IsOpen ? "more than " : "at least ") + Words(low.Value)
            : !low.IsPresent ? (high.IsOpen ? "less than " : "at most ") + Words(high.Value)
            : (low.IsOpen ? "more than " : "") + Words(low.Value) + (high.IsOpen ? " to less than " : " to ") + Words(high.Value);
    }

    /// <summary>A number in words: no more digits than it has, and a point.</summary>
    public static string Words(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
