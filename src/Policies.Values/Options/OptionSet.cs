namespace Policies.Values;

/// <summary>
/// The options of a choice or grade that are still possible, as a mask over at most 64 options; a grade's options are numbered in
/// rising order (language reference, "Small").
/// </summary>
public readonly struct OptionSet : IEquatable<OptionSet>, IOrdered<OptionSet>
{
    /// <summary>The greatest number of options that a choice or grade may have.</summary>
    public const int MostOptions = 64;

    private OptionSet(ulong mask) => Mask = mask;

    /// <summary>One bit for each possible option, the first option in the lowest.</summary>
    public ulong Mask { get; }

    /// <summary>Whether no option is possible: never the value of a fact.</summary>
    public bool IsEmpty => Mask == 0;

    /// <summary>Whether just one option is possible.</summary>
    public bool IsSingle => Mask != 0 && (Mask & (Mask - 1)) == 0;

    /// <summary>Every option of a type: what is not documented.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not between 1 and 64.</exception>
    public static OptionSet Whole(int count) =>
        count is < 1 or > MostOptions ? throw new ArgumentOutOfRangeException(nameof(count)) : new(ulong.MaxValue >> (MostOptions - count));

    /// <summary>One option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not between 0 and 63.</exception>
    public static OptionSet Of(int option) =>
        option is < 0 or >= MostOptions ? throw new ArgumentOutOfRangeException(nameof(option)) : new(1UL << option);

    /// <summary>The options of a grade from one to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not between 0 and 63, or the first is greater.</exception>
    public static OptionSet Between(int from, int to) =>
        from > to ? throw new ArgumentOutOfRangeException(nameof(to)) : new(Whole(to + 1).Mask & ~(Of(from).Mask - 1));

    /// <summary>The set with these bits.</summary>
    public static OptionSet FromMask(ulong mask) => new(mask);

    /// <summary>Union.</summary>
    public static OptionSet operator |(OptionSet left, OptionSet right) => new(left.Mask | right.Mask);

    /// <summary>Intersection.</summary>
    public static OptionSet operator &(OptionSet left, OptionSet right) => new(left.Mask & right.Mask);

    /// <summary>Whether an option is possible.</summary>
    public bool Contains(int option) => option is >= 0 and < MostOptions && (Mask & (1UL << option)) != 0;

    /// <summary>For grades: what the greater of two options can be.</summary>
    public OptionSet Greater(OptionSet other) => new((Mask | other.Mask) & ~(Of(Math.Max(Lowest(Mask), Lowest(other.Mask))).Mask - 1));

    /// <summary>For grades: what the lesser of two options can be.</summary>
    public OptionSet Lesser(OptionSet other) => (this | other) & Whole(Math.Min(Highest(Mask), Highest(other.Mask)) + 1);

    /// <summary>Yes if both are the same single option, no if they share none.</summary>
    public Truth Is(OptionSet other) =>
        (Mask & other.Mask) == 0 ? Truth.No : Mask == other.Mask && IsSingle ? Truth.Yes : Truth.Unknown;

    /// <summary>Yes if only listed options are possible, no if none of them is.</summary>
    /// <param name="listed">The options listed, each of them known.</param>
    public Truth IsOneOf(OptionSet listed) =>
        (Mask & listed.Mask) == 0 ? Truth.No : (Mask & ~listed.Mask) == 0 ? Truth.Yes : Truth.Unknown;

    /// <summary>Whether it is one of some values, each of which may itself be known only in part.</summary>
    /// <param name="listed">The possible values of each.</param>
    public Truth IsAnyOf(params OptionSet[] listed)
    {
        var (surely, possibly) = (0UL, 0UL);
        foreach (var value in listed)
        {
            possibly |= value.Mask;
            surely |= value.IsSingle ? value.Mask : 0;
        }

        return (Mask & possibly) == 0 ? Truth.No : (Mask & ~surely) == 0 ? Truth.Yes : Truth.Unknown;
    }

    /// <summary>For grades: yes if every option here is below every one there, no if none is.</summary>
    public Truth IsLessThan(OptionSet other) =>
        Highest(Mask) < Lowest(other.Mask) ? Truth.Yes : Lowest(Mask) >= Highest(other.Mask) ? Truth.No : Truth.Unknown;

    /// <summary>For grades: yes if every option here is at least every one there, no if none is.</summary>
    public Truth IsAtLeast(OptionSet other) => IsLessThan(other).Not();

    /// <summary>For grades: yes if every option here is above every one there, no if none is.</summary>
    public Truth IsMoreThan(OptionSet other) => other.IsLessThan(this);

    /// <summary>For grades: yes if every option here is at most every one there, no if none is.</summary>
    public Truth IsAtMost(OptionSet other) => other.IsLessThan(this).Not();

    /// <summary>For grades: yes if every option here lies between every pair of ends, no if none lies between any.</summary>
    /// <remarks>Not the same as "at least and at most": none or severe is surely not between mild and moderate.</remarks>
    public Truth IsBetween(OptionSet low, OptionSet high)
    {
        var surely = Run(Highest(low.Mask), Lowest(high.Mask));
        var possibly = Run(Lowest(low.Mask), Highest(high.Mask));
        return (Mask & possibly) == 0 ? Truth.No : (Mask & ~surely) == 0 ? Truth.Yes : Truth.Unknown;
    }

    /// <inheritdoc/>
    public OptionSet Union(OptionSet other) => this | other;

    /// <inheritdoc/>
    public bool Equals(OptionSet other) => Mask == other.Mask;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OptionSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Mask.GetHashCode();

    private static ulong Run(int from, int to) => from > to ? 0 : Between(from, to).Mask;

    private static int Lowest(ulong mask)
    {
        var index = 0;
        while (index < MostOptions && (mask & (1UL << index)) == 0)
        {
            index++;
        }

        return index;
    }

    private static int Highest(ulong mask)
    {
        var index = MostOptions - 1;
        while (index >= 0 && (mask & (1UL << index)) == 0)
        {
            index--;
        }

        return index;
    }
}
