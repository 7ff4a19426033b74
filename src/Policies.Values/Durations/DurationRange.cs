namespace Policies.Values;

/// <summary>
/// The lengths of time still possible. Its ends need not be of one unit, and comparing them may itself be unknown, so it is no
/// <see cref="Range{T}"/>, but the rules are the same (language reference, "Ranges").
/// </summary>
public readonly partial struct DurationRange : IEquatable<DurationRange>, IUnion<DurationRange>
{
    private DurationRange(Duration? low, bool lowIsOpen, Duration? high, bool highIsOpen)
    {
        Low = low;
        LowIsOpen = low is not null && lowIsOpen;
        High = high;
        HighIsOpen = high is not null && highIsOpen;
    }

    /// <summary>Any length.</summary>
    public static DurationRange Whole => default;

    /// <summary>The lower end; null if there is none.</summary>
    public Duration? Low { get; }

    /// <summary>Whether the lower end itself is left out.</summary>
    public bool LowIsOpen { get; }

    /// <summary>The upper end; null if there is none.</summary>
    public Duration? High { get; }

    /// <summary>Whether the upper end itself is left out.</summary>
    public bool HighIsOpen { get; }

    /// <summary>Whether nothing is said at all.</summary>
    public bool IsWhole => Low is null && High is null;

    /// <summary>Whether just one length is possible.</summary>
    public bool IsSingle => Low is { } low && High is { } high && !LowIsOpen && !HighIsOpen && low.IsAsLongAs(high) == Truth.Yes;

    /// <summary>A known length.</summary>
    public static implicit operator DurationRange(Duration value) => new(value, false, value, false);

    /// <summary>The lengths between two ends, each absent, open or closed; null if surely no length lies between them.</summary>
    public static DurationRange? Create(Duration? low, bool lowIsOpen, Duration? high, bool highIsOpen)
    {
        var range = new DurationRange(low, lowIsOpen, high, highIsOpen);
        return low is { } least && high is { } most
            && (most.IsShorterThan(least) == Truth.Yes || (most.IsAsLongAs(least) == Truth.Yes && (lowIsOpen || highIsOpen)))
            ? null
            : range;
    }

    /// <summary>From one length to another, both included.</summary>
    /// <exception cref="ArgumentException">The first is surely longer.</exception>
    public static DurationRange Between(Duration low, Duration high) =>
        Create(low, false, high, false) ?? throw new ArgumentException("No length lies between the two ends.", nameof(high));

    /// <summary>A length and everything above it.</summary>
    public static DurationRange AtLeast(Duration low) => new(low, false, null, false);

    /// <summary>A length and everything below it.</summary>
    public static DurationRange AtMost(Duration high) => new(null, false, high, false);

    /// <summary>Everything above a length.</summary>
    public static DurationRange MoreThan(Duration low) => new(low, true, null, false);

    /// <summary>Everything below a length.</summary>
    public static DurationRange LessThan(Duration high) => new(null, false, high, true);

    /// <summary>Yes if every length here is below every length there, no if none is.</summary>
    public Truth IsLessThan(DurationRange other) =>
        SurelyBefore(High, HighIsOpen, other.Low, other.LowIsOpen) ? Truth.Yes
        : SurelyAtOrBefore(other.High, Low) ? Truth.No
        : Truth.Unknown;

    /// <summary>Yes if every length here is at most every length there, no if none is.</summary>
    public Truth IsAtMost(DurationRange other) => other.IsLessThan(this).Not();

    /// <summary>Yes if every length here is above every length there, no if none is.</summary>
    public Truth IsMoreThan(DurationRange other) => other.IsLessThan(this);

    /// <summary>Yes if every length here is at least every length there, no if none is.</summary>
    public Truth IsAtLeast(DurationRange other) => IsLessThan(other).Not();

    /// <summary>At least the one and at most the other; no if the one is surely above the other, since nothing lies between then.</summary>
    public Truth IsBetween(DurationRange low, DurationRange high) => IsAtLeast(low).And(IsAtMost(high)).And(low.IsAtMost(high));

    /// <summary>Yes if both are the same single length, no if they share none.</summary>
    public Truth Is(DurationRange other) =>
        SurelyBefore(High, HighIsOpen, other.Low, other.LowIsOpen) || SurelyBefore(other.High, other.HighIsOpen, Low, LowIsOpen) ? Truth.No
        : IsSingle && other.IsSingle && Low!.Value.IsAsLongAs(other.Low!.Value) == Truth.Yes ? Truth.Yes
        : Truth.Unknown;

    /// <summary>Whether it is one of some, each taken by itself.</summary>
    public Truth IsOneOf(params DurationRange[] listed)
    {
        var self = this;
        return listed.Aggregate(Truth.No, (result, one) => result.Or(self.Is(one)));
    }

    /// <inheritdoc/>
    public DurationRange Union(DurationRange other)
    {
        var (low, lowIsOpen) = Low is { } one && other.Low is { } two ? Outer(one, LowIsOpen, two, other.LowIsOpen, wantsShorter: true) : default;
        var (high, highIsOpen) = High is { } three && other.High is { } four ? Outer(three, HighIsOpen, four, other.HighIsOpen, wantsShorter: false) : default;
        return new(low, lowIsOpen, high, highIsOpen);
    }

    /// <inheritdoc/>
    public bool Equals(DurationRange other) =>
        Low == other.Low && LowIsOpen == other.LowIsOpen && High == other.High && HighIsOpen == other.HighIsOpen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DurationRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Low.GetHashCode() * 397) ^ High.GetHashCode() ^ (LowIsOpen ? 1 : 0) ^ (HighIsOpen ? 2 : 0);

    /// <summary>The range in words.</summary>
    public override string ToString() =>
        IsWhole ? "any"
        : IsSingle ? Low!.Value.ToString()
        : High is null ? (LowIsOpen ? "more than " : "at least ") + Low
        : Low is null ? (HighIsOpen ? "less than " : "at most ") + High
        : (LowIsOpen ? "more than " : "") + Low + (HighIsOpen ? " to less than " : " to ") + High;

    private static bool SurelyBefore(Duration? high, bool highIsOpen, Duration? low, bool lowIsOpen) =>
        high is { } most && low is { } least
        && (most.IsShorterThan(least) == Truth.Yes || ((highIsOpen || lowIsOpen) && least.IsShorterThan(most) == Truth.No));

    private static bool SurelyAtOrBefore(Duration? high, Duration? low) =>
        high is { } most && low is { } least && least.IsShorterThan(most) == Truth.No;

    // Where it turns on the months meant which end lies further out, both are counted in days, as few or as many as they can be.
    private static (Duration? End, bool IsOpen) Outer(Duration one, bool oneIsOpen, Duration two, bool twoIsOpen, bool wantsShorter)
    {
        if (one.IsCalendar == two.IsCalendar && one.Canonical == two.Canonical)
        {
            return (one, oneIsOpen && twoIsOpen);
        }

        return one.IsShorterThan(two) switch
        {
            Truth.Yes => wantsShorter ? (one, oneIsOpen) : (two, twoIsOpen),
            Truth.No when two.IsShorterThan(one) == Truth.Yes => wantsShorter ? (two, twoIsOpen) : (one, oneIsOpen),
            _ => (Duration.Days(wantsShorter ? Math.Min(one.FewestDays, two.FewestDays) : Math.Max(one.MostDays, two.MostDays)), false),
        };
    }
}
