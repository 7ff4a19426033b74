namespace Policies.Values;

/// <summary>Arithmetic of ranges of decimals (language reference, "Ranges").</summary>
internal static class Intervals
{
    public static Range<decimal> Add(Range<decimal> left, Range<decimal> right) => Make(
        Extended.Add(Extended.Low(left), Extended.Low(right)),
        left.Low.IsOpen || right.Low.IsOpen,
        Extended.Add(Extended.High(left), Extended.High(right)),
        left.High.IsOpen || right.High.IsOpen);

    public static Range<decimal> Negate(Range<decimal> range) => new(Negate(range.High), Negate(range.Low));

    public static Range<decimal> Multiply(Range<decimal> left, Range<decimal> right)
    {
        if (right.IsSingle && right.Low.Value != 0)
        {
            return Scale(left, end => Extended.Multiply(end, Extended.Low(right)), right.Low.Value < 0);
        }

        if (left.IsSingle && left.Low.Value != 0)
        {
            return Scale(right, end => Extended.Multiply(end, Extended.Low(left)), left.Low.Value < 0);
        }

        return Spread(
            Extended.Multiply(Extended.Low(left), Extended.Low(right)),
            Extended.Multiply(Extended.Low(left), Extended.High(right)),
            Extended.Multiply(Extended.High(left), Extended.Low(right)),
            Extended.Multiply(Extended.High(left), Extended.High(right)));
    }

    public static Range<decimal> Divide(Range<decimal> left, Range<decimal> right)
    {
        if (right.Is(0m) != Truth.No)
        {
            return Range<decimal>.Whole;
        }

        if (right.IsSingle)
        {
            return Scale(left, end => Extended.Divide(end, Extended.Low(right), 0), right.Low.Value < 0);
        }

        var side = right.IsMoreThan(0m) == Truth.Yes ? 1 : -1;
        return Spread(
            Extended.Divide(Extended.Low(left), Extended.Low(right), side),
            Extended.Divide(Extended.Low(left), Extended.High(right), side),
            Extended.Divide(Extended.High(left), Extended.Low(right), side),
            Extended.Divide(Extended.High(left), Extended.High(right), side));
    }

    /// <summary>Both ends to the nearest multiple; an open end closes, which is wider, and so sound.</summary>
    public static Range<decimal> Round(Range<decimal> range, decimal step) => new(Round(range.Low, step), Round(range.High, step));

    private static End<decimal> Round(End<decimal> end, decimal step)
    {
        if (!end.IsPresent)
        {
            return end;
        }

        // By the remainder, which is exact; a quotient may be rounded to a half that is none.
        var rest = end.Value % step;
        var whole = end.Value - rest;
        try
        {
            return End<decimal>.Closed(Math.Abs(rest) >= step - Math.Abs(rest) ? whole + (Math.Sign(rest) * step) : whole);
        }
        catch (OverflowException)
        {
            return End<decimal>.Absent;
        }
    }

    private static End<decimal> Negate(End<decimal> end) =>
        !end.IsPresent ? end : end.IsOpen ? End<decimal>.Open(-end.Value) : End<decimal>.Closed(-end.Value);

    // By one number other than zero, the ends stay what they are, open or closed.
    private static Range<decimal> Scale(Range<decimal> range, Func<Extended, Extended> operation, bool swap)
    {
        var (low, high) = (operation(Extended.Low(range)), operation(Extended.High(range)));
        return swap ? Make(high, range.High.IsOpen, low, range.Low.IsOpen) : Make(low, range.Low.IsOpen, high, range.High.IsOpen);
    }

    // Everything else closes: wider, and so sound.
    private static Range<decimal> Spread(params Extended[] ends) => Make(ends.Min(), false, ends.Max(), false);

    private static Range<decimal> Make(Extended low, bool lowIsOpen, Extended high, bool highIsOpen)
    {
        // Rounding can make two open ends meet.
        var meet = low.Infinity == 0 && high.Infinity == 0 && low.Value == high.Value;
        return new(low.ToEnd(lowIsOpen && !meet), high.ToEnd(highIsOpen && !meet));
    }
}
