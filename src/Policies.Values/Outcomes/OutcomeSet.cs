namespace Policies.Values;

/// <summary>The outcomes still possible for a line. More than one means that it cannot be determined.</summary>
public readonly struct OutcomeSet : IEquatable<OutcomeSet>, IUnion<OutcomeSet>
{
    private const byte NecessaryMask = (1 << (int)Outcome.Necessary) | (1 << (int)Outcome.NecessaryInPart);
    private readonly byte _mask;

    private OutcomeSet(int mask) => _mask = (byte)mask;

    /// <summary>No outcome: what a fold starts from, never a result.</summary>
    public static OutcomeSet Empty => default;

    /// <summary>Whether no outcome is in the set.</summary>
    public bool IsEmpty => _mask == 0;

    /// <summary>Whether exactly one outcome is in the set.</summary>
    public bool IsSingle => _mask != 0 && (_mask & (_mask - 1)) == 0;

    /// <summary>The best outcome still possible.</summary>
    /// <exception cref="InvalidOperationException">The set is empty.</exception>
    public Outcome Best => this.First();

    /// <summary>The worst outcome still possible.</summary>
    /// <exception cref="InvalidOperationException">The set is empty.</exception>
    public Outcome Worst => this.Last();

    /// <summary>Whether the service is necessary (in part counts): yes if nothing else is possible, no if that is not possible.</summary>
    public Truth IsNecessary =>
        (_mask & NecessaryMask) == 0 ? Truth.No : (_mask & ~NecessaryMask) == 0 ? Truth.Yes : Truth.Unknown;

    /// <summary>Whether this is the outcome: yes if nothing else is possible, no if it is not possible.</summary>
    public Truth Is(Outcome outcome) => !Contains(outcome) ? Truth.No : IsSingle ? Truth.Yes : Truth.Unknown;

    /// <summary>The set of one outcome.</summary>
    public static implicit operator OutcomeSet(Outcome outcome) => new(1 << (int)outcome);

    /// <summary>Union.</summary>
    public static OutcomeSet operator |(OutcomeSet left, OutcomeSet right) => new(left._mask | right._mask);

    /// <summary>Intersection.</summary>
    public static OutcomeSet operator &(OutcomeSet left, OutcomeSet right) => new(left._mask & right._mask);

    /// <summary>Whether both hold the same outcomes.</summary>
    public static bool operator ==(OutcomeSet left, OutcomeSet right) => left._mask == right._mask;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(OutcomeSet left, OutcomeSet right) => left._mask != right._mask;

    /// <summary>Whether the outcome is possible.</summary>
    public bool Contains(Outcome outcome) => (_mask & (1 << (int)outcome)) != 0;

    /// <summary>The set without one outcome.</summary>
    public OutcomeSet Without(Outcome outcome) => new(_mask & ~(1 << (int)outcome));

    /// <inheritdoc/>
    public OutcomeSet Union(OutcomeSet other) => this | other;

    /// <summary>The possible outcomes, best first.</summary>
    public IEnumerable<Outcome> All()
    {
        for (var outcome = Outcome.Necessary; outcome <= Outcome.NotNecessary; outcome++)
        {
            if (Contains(outcome))
            {
                yield return outcome;
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(OutcomeSet other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OutcomeSet other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => _mask;

    /// <summary>The outcomes by name, best first.</summary>
    public override string ToString() => string.Join(", ", All());

    private Outcome First() => IsEmpty ? throw new InvalidOperationException("An empty set of outcomes has no best one.") : All().First();

    private Outcome Last() => IsEmpty ? throw new InvalidOperationException("An empty set of outcomes has no worst one.") : All().Last();
}
