namespace Policies.Values;

public readonly partial struct DurationRange
{
    /// <summary>The sum of two known lengths, both in days and weeks or both in months and years; of others it is any length.</summary>
    public static DurationRange operator +(DurationRange left, DurationRange right) => Combined(left, right, 1);

    /// <summary>The difference of two known lengths, both in days and weeks or both in months and years; of others it is any length.</summary>
    public static DurationRange operator -(DurationRange left, DurationRange right) => Combined(left, right, -1);

    /// <summary>A known length so many times; of others it is any length, since 31 days may be a month, and 372 days are no year.</summary>
    public static DurationRange operator *(DurationRange length, NumberRange times)
    {
        if (!length.IsSingle || !times.IsSingle)
        {
            return Whole;
        }

        try
        {
            var known = length.Low!.Value;
            return known with { Amount = known.Amount * times.Values.Low.Value };
        }
        catch (OverflowException)
        {
            return Whole;
        }
    }

    private static DurationRange Combined(DurationRange left, DurationRange right, int sign)
    {
        if (!left.IsSingle || !right.IsSingle || left.Low!.Value is var one && right.Low!.Value is var other && one.IsCalendar != other.IsCalendar)
        {
            return Whole;
        }

        try
        {
            return one.Unit == other.Unit ? one with { Amount = one.Amount + (sign * other.Amount) }
                : one.IsCalendar ? Duration.Months(one.Canonical + (sign * other.Canonical))
                : Duration.Days(one.Canonical + (sign * other.Canonical));
        }
        catch (OverflowException)
        {
            return Whole;
        }
    }
}
