namespace Policies.Values;

/// <summary>A decimal, or beyond all of them on one side: what an absent end of a range computes with.</summary>
/// <param name="Infinity">-1, 0 or 1.</param>
/// <param name="Value">The number, where it is finite.</param>
internal readonly record struct Extended(int Infinity, decimal Value) : IComparable<Extended>
{
    public static Extended Low(Range<decimal> range) => range.Low.IsPresent ? new(0, range.Low.Value) : new(-1, 0);

    public static Extended High(Range<decimal> range) => range.High.IsPresent ? new(0, range.High.Value) : new(1, 0);

    private int Sign => Infinity != 0 ? Infinity : Math.Sign(Value);

    public int CompareTo(Extended other) =>
        Infinity != 0 || other.Infinity != 0 ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);

    public End<decimal> ToEnd(bool isOpen) => Infinity != 0 ? End<decimal>.Absent : isOpen ? End<decimal>.Open(Value) : End<decimal>.Closed(Value);

    /// <summary>The sum of two low ends, or of two high ones; they are never infinite to different sides.</summary>
    public static Extended Add(Extended left, Extended right) =>
        left.Infinity != 0 || right.Infinity != 0
            ? new(left.Infinity != 0 ? left.Infinity : right.Infinity, 0)
            : Guard(left.Value, right.Value, left.Value >= 0 ? 1 : -1, (x, y) => x + y);

    /// <summary>The product; nothing times any bound is nothing.</summary>
    public static Extended Multiply(Extended left, Extended right)
    {
        var sign = left.Sign * right.Sign;
        return sign == 0 ? new(0, 0)
            : left.Infinity != 0 || right.Infinity != 0 ? new(sign, 0)
            : Guard(left.Value, right.Value, sign, (x, y) => x * y);
    }

    /// <summary>The quotient by an end of a divisor that does not hold zero; an open end at zero lies on the given side of it.</summary>
    public static Extended Divide(Extended left, Extended right, int sideOfZero)
    {
        if (right.Infinity != 0 || left.Sign == 0)
        {
            return new(0, 0);
        }

        var sign = left.Sign * (right.Sign == 0 ? sideOfZero : right.Sign);
        return left.Infinity != 0 || right.Value == 0 ? new(sign, 0) : Guard(left.Value, right.Value, sign, (x, y) => x / y);
    }

    private static Extended Guard(decimal left, decimal right, int sign, Func<decimal, decimal, decimal> operation)
    {
        try
        {
            return new(0, operation(left, right));
        }
        catch (OverflowException)
        {
            return new(sign, 0);
        }
    }
}
