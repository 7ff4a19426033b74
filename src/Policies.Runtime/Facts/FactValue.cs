using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>The values of a fact that are still possible.</summary>
public abstract record FactValue : IUnion<FactValue>
{
    /// <summary>When and where it was documented, if the case says.</summary>
    public Provenance? Provenance { get; init; }

    /// <inheritdoc/>
    public FactValue Union(FactValue other) => (this, other) switch
    {
        (OptionValue left, OptionValue right) => new OptionValue(left.Value.Union(right.Value)),
        (NumberValue left, NumberValue right) => new NumberValue(left.Value.Hull(right.Value)),
        (DurationValue left, DurationValue right) => new DurationValue(left.Value.Union(right.Value)),
        (DateValue left, DateValue right) => new DateValue(left.Value.Union(right.Value)),
        (TextValue left, TextValue right) => new TextValue(left.Value.Union(right.Value)),
        (TruthValue left, TruthValue right) => new TruthValue(left.Value == right.Value ? left.Value : Truth.Unknown),
        (OptionalValue, _) or (_, OptionalValue) => OptionalValue.Unite(this, other),
        _ => throw new InvalidOperationException($"No union of {GetType().Name} and {other.GetType().Name}."),
    };
}
