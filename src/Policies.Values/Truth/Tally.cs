namespace Policies.Values;

/// <summary>
/// How many members of a group, or elements of a list, hold: at least <see cref="Surely"/>, at most <see cref="Possibly"/>
/// (language reference, section 4: "Groups count").
/// </summary>
public readonly struct Tally : IEquatable<Tally>
{
    private readonly bool _unbounded;
    private readonly int _possibly;

    private Tally(int surely, int possibly, bool unbounded)
    {
        Surely = surely;
        _possibly = possibly;
        _unbounded = unbounded;
    }

    /// <summary>Nothing counted, and nothing more to come.</summary>
    public static Tally Empty => default;

    /// <summary>Nothing counted, of a list that may hold any number of further elements.</summary>
    public static Tally OfOpenList => new(0, 0, unbounded: true);

    /// <summary>At least so many, at most so many; null is no bound.</summary>
    public static Tally Between(int surely, int? possibly) => new(surely, possibly ?? 0, possibly is null);

    /// <summary>Members that surely hold.</summary>
    public int Surely { get; }

    /// <summary>Members that possibly hold, the sure ones among them; null if there is no bound.</summary>
    public int? Possibly => _unbounded ? null : _possibly;

    /// <summary>The tally with one member more.</summary>
    public Tally With(Truth member) => new(
        Surely + (member == Truth.Yes ? 1 : 0),
        _possibly + (member == Truth.No ? 0 : 1),
        _unbounded);

    /// <summary>The tally of some members.</summary>
    public static Tally Of(IEnumerable<Truth> members)
    {
        var tally = Empty;
        foreach (var member in members)
        {
            tally = tally.With(member);
        }

        return tally;
    }

    /// <summary>Yes if the sure members suffice, no if the possible ones do not.</summary>
    public Truth AtLeast(int n) => Surely >= n ? Truth.Yes : !_unbounded && _possibly < n ? Truth.No : Truth.Unknown;

    /// <summary>Not at least one more.</summary>
    public Truth AtMost(int n) => Surely > n ? Truth.No : !_unbounded && _possibly <= n ? Truth.Yes : Truth.Unknown;

    /// <summary>At least and at most, taken by themselves; which is exact here, since both read the same two counts.</summary>
    public Truth Exactly(int n) => AtLeast(n).And(AtMost(n));

    /// <summary>The number itself.</summary>
    public NumberRange Number => Possibly is { } most ? NumberRange.Between(Surely, most) : NumberRange.AtLeast(Surely);

    /// <summary>At least one.</summary>
    public Truth Any => AtLeast(1);

    /// <summary>Not one.</summary>
    public Truth None => AtMost(0);

    /// <inheritdoc/>
    public bool Equals(Tally other) => Surely == other.Surely && _possibly == other._possibly && _unbounded == other._unbounded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tally other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Surely * 397 ^ _possibly) * 2 + (_unbounded ? 1 : 0);
}
