namespace Policies.Values;

public readonly partial struct DurationRange : IOrdered<DurationRange>
{
    /// <inheritdoc/>
    public DurationRange Greater(DurationRange other)
    {
        var (low, lowIsOpen) = Inner(Low, LowIsOpen, other.Low, other.LowIsOpen, wantsShorter: false);
        var (high, highIsOpen) = High is { } one && other.High is { } two ? Outer(one, HighIsOpen, two, other.HighIsOpen, wantsShorter: false) : default;
        return new(low, lowIsOpen, high, highIsOpen);
    }

    /// <inheritdoc/>
    public DurationRange Lesser(DurationRange other)
    {
        var (low, lowIsOpen) = Low is { } one && other.Low is { } two ? Outer(one, LowIsOpen, two, other.LowIsOpen, wantsShorter: true) : default;
        var (high, highIsOpen) = Inner(High, HighIsOpen, other.High, other.HighIsOpen, wantsShorter: true);
        return new(low, lowIsOpen, high, highIsOpen);
    }

    /// <summary>This with a length more, which surely or only possibly comes to it and is not below nothing.</summary>
    internal DurationRange Longer(DurationRange more, bool isSure)
    {
        var low = isSure && more.Low is { Amount: > 0 } least ? Sum(Low!.Value, least, wantsShorter: true) : Low;
        var high = High is { } most && more.High is { } greatest ? Sum(most, greatest, wantsShorter: false) : null;
        return new(low, LowIsOpen || (isSure && more.LowIsOpen), high, HighIsOpen || (isSure && more.HighIsOpen));
    }

    // The end that leaves more out; where it turns on the months meant, what surely holds of it in days.
    private static (Duration? End, bool IsOpen) Inner(Duration? one, bool oneIsOpen, Duration? two, bool twoIsOpen, bool wantsShorter)
    {
        if (one is not { } first || two is not { } second)
        {
            return one is null ? (two, twoIsOpen) : (one, oneIsOpen);
        }

        if (first.IsCalendar == second.IsCalendar && first.Canonical == second.Canonical)
        {
            return (first, oneIsOpen || twoIsOpen);
        }

        return first.IsShorterThan(second) switch
        {
            Truth.Yes => wantsShorter ? (first, oneIsOpen) : (second, twoIsOpen),
            Truth.No when second.IsShorterThan(first) == Truth.Yes => wantsShorter ? (second, twoIsOpen) : (first, oneIsOpen),
            _ => (Duration.Days(wantsShorter ? Math.Min(first.MostDays, second.MostDays) : Math.Max(first.FewestDays, second.FewestDays)), false),
        };
    }

    private static Duration? Sum(Duration one, Duration two, bool wantsShorter)
    {
        try
        {
            return one.Amount == 0 ? two
                : two.Amount == 0 ? one
                : one.Unit == two.Unit ? one with { Amount = one.Amount + two.Amount }
                : one.IsCalendar && two.IsCalendar ? Duration.Months(one.Canonical + two.Canonical)
                : wantsShorter ? Duration.Days(one.FewestDays + two.FewestDays)
                : Duration.Days(one.MostDays + two.MostDays);
        }
        catch (OverflowException)
        {
            return wantsShorter ? one : null;
        }
    }
}
