namespace Policies.Values;

/// <summary>
/// The values still possible of an ordered type: everything between two ends, each of which may be absent, open or closed
/// (language reference, "Ranges").
/// </summary>
/// <typeparam name="T">The ordered type of the values.</typeparam>
public readonly struct Range<T> : IEquatable<Range<T>>
    where T : struct, IComparable<T>
{
    /// <summary>The values between two ends.</summary>
    /// <exception cref="ArgumentException">No value lies between them.</exception>
    public Range(End<T> low, End<T> high)
    {
        if (IsEmpty(low, high))
        {
            throw new ArgumentException("No value lies between the two ends.", nameof(high));
        }

        Low = low;
        High = high;
    }

    /// <summary>Any value of the type.</summary>
    public static Range<T> Whole => default;

    /// <summary>The lower end.</summary>
    public End<T> Low { get; }

    /// <summary>The upper end.</summary>
    public End<T> High { get; }

    /// <summary>Whether nothing is said at all.</summary>
    public bool IsWhole => !Low.IsPresent && !High.IsPresent;

    /// <summary>Whether just one value is possible.</summary>
    public bool IsSingle => Low.IsPresent && High.IsPresent && Low.Value.CompareTo(High.Value) == 0;

    /// <summary>A known value.</summary>
    public static implicit operator Range<T>(T value) => new(End<T>.Closed(value), End<T>.Closed(value));

    /// <summary>From one value to another, both included.</summary>
    /// <exception cref="ArgumentException">The first is greater than the second.</exception>
    public static Range<T> Between(T low, T high) => new(End<T>.Closed(low), End<T>.Closed(high));

    /// <summary>A value and everything above it.</summary>
    public static Range<T> AtLeast(T low) => new(End<T>.Closed(low), End<T>.Absent);

    /// <summary>A value and everything below it.</summary>
    public static Range<T> AtMost(T high) => new(End<T>.Absent, End<T>.Closed(high));

    /// <summary>Everything above a value.</summary>
    public static Range<T> MoreThan(T low) => new(End<T>.Open(low), End<T>.Absent);

    /// <summary>Everything below a value.</summary>
    public static Range<T> LessThan(T high) => new(End<T>.Absent, End<T>.Open(high));

    /// <summary>Yes if every value here is below every value there, no if none is.</summary>
    public Truth IsLessThan(Range<T> other) =>
        EndsBefore(High, other.Low) ? Truth.Yes : EndsAtOrBefore(other.High, Low) ? Truth.No : Truth.Unknown;

    /// <summary>Yes if every value here is at most every value there, no if none is.</summary>
    public Truth IsAtMost(Range<T> other) => other.IsLessThan(this).Not();

    /// <summary>Yes if every value here is above every value there, no if none is.</summary>
    public Truth IsMoreThan(Range<T> other) => other.IsLessThan(this);

    /// <summary>Yes if every value here is at least every value there, no if none is.</summary>
    public Truth IsAtLeast(Range<T> other) => IsLessThan(other).Not();

    /// <summary>Yes if both are the same single value, no if they share none.</summary>
    public Truth Is(Range<T> other) =>
        EndsBefore(High, other.Low) || EndsBefore(other.High, Low) ? Truth.No
        : IsSingle && other.IsSingle ? Truth.Yes
        : Truth.Unknown;

    /// <summary>At least the one and at most the other; no if the one is surely above the other, since nothing lies between then.</summary>
    public Truth IsBetween(Range<T> low, Range<T> high) => IsAtLeast(low).And(IsAtMost(high)).And(low.IsAtMost(high));

    /// <summary>The values that are in both; null if there is none.</summary>
    public Range<T>? Cut(Range<T> other)
    {
        var low = Inner(Low, other.Low, 1);
        var high = Inner(High, other.High, -1);
        return IsEmpty(low, high) ? null : new Range<T>(low, high);
    }

    /// <summary>The least range that holds both.</summary>
    public Range<T> Hull(Range<T> other) => new(Outer(Low, other.Low, -1), Outer(High, other.High, 1));

    /// <summary>What the greater of two values can be.</summary>
    public Range<T> Greater(Range<T> other) => new(Inner(Low, other.Low, 1), Outer(High, other.High, 1));

    /// <summary>What the lesser of two values can be.</summary>
    public Range<T> Lesser(Range<T> other) => new(Outer(Low, other.Low, -1), Inner(High, other.High, -1));

    /// <summary>Whether every value here is also there.</summary>
    public bool IsWithin(Range<T> other) => Hull(other).Equals(other);

    /// <inheritdoc/>
    public bool Equals(Range<T> other) => Low.Equals(other.Low) && High.Equals(other.High);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Range<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Low.GetHashCode() * 397) ^ High.GetHashCode();

    /// <summary>The range in interval notation, for example <c>[6, ∞)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(Low.IsPresent && !Low.IsOpen ? '[' : '(')}{(Low.IsPresent ? Low.Value : "-∞")}, {(High.IsPresent ? High.Value : "∞")}{(High.IsPresent && !High.IsOpen ? ']' : ')')}");

    // Every value up to the high end is below every value from the low end.
    private static bool EndsBefore(End<T> high, End<T> low)
    {
        if (!high.IsPresent || !low.IsPresent)
        {
            return false;
        }

        var order = high.Value.CompareTo(low.Value);
        return order < 0 || (order == 0 && (high.IsOpen || low.IsOpen));
    }

    // Every value up to the high end is at most every value from the low end.
    private static bool EndsAtOrBefore(End<T> high, End<T> low) =>
        high.IsPresent && low.IsPresent && high.Value.CompareTo(low.Value) <= 0;

    private static bool IsEmpty(End<T> low, End<T> high)
    {
        if (!low.IsPresent || !high.IsPresent)
        {
            return false;
        }

        var order = low.Value.CompareTo(high.Value);
        return order > 0 || (order == 0 && (low.IsOpen || high.IsOpen));
    }

    // The end that leaves more out; direction is 1 for low ends and -1 for high ones.
    private static End<T> Inner(End<T> left, End<T> right, int direction)
    {
        if (!left.IsPresent || !right.IsPresent)
        {
            return left.IsPresent ? left : right;
        }

        var order = left.Value.CompareTo(right.Value) * direction;
        return order > 0 || (order == 0 && left.IsOpen) ? left : right;
    }

    // The end that leaves less out; direction is -1 for low ends and 1 for high ones.
    private static End<T> Outer(End<T> left, End<T> right, int direction)
    {
        if (!left.IsPresent || !right.IsPresent)
        {
            return End<T>.Absent;
        }

        var order = left.Value.CompareTo(right.Value) * direction;
        return order > 0 || (order == 0 && !left.IsOpen) ? left : right;
    }
}
