using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>A value that may be documented not to be there at all.</summary>
/// <param name="Value">The values still possible, if there is one; null if there surely is none.</param>
/// <param name="CanBeNone">Whether there may be none.</param>
public sealed record OptionalValue(FactValue? Value, bool CanBeNone) : FactValue, ICanBeNone
{
    /// <summary>Whether there is none.</summary>
    public Truth IsNone => Value is null ? Truth.Yes : CanBeNone ? Truth.Unknown : Truth.No;

    /// <summary>Documented that there is none.</summary>
    public static OptionalValue None() => new(null, CanBeNone: true);

    /// <summary>A value as one that may be none, whether or not it is one already.</summary>
    public static OptionalValue Of(FactValue value) => value as OptionalValue ?? new OptionalValue(value, CanBeNone: false);

    /// <summary>The values still possible of one that may be none, or of any other; null if there surely is none.</summary>
    public static FactValue? Known(FactValue value) => value is OptionalValue optional ? optional.Value : value;

    /// <summary>What holds both values, one of which may be none.</summary>
    internal static OptionalValue Unite(FactValue left, FactValue right)
    {
        var (one, other) = (Of(left), Of(right));
        var known = one.Value is null ? other.Value : other.Value is null ? one.Value : one.Value.Union(other.Value);
        return new OptionalValue(known, one.CanBeNone || other.CanBeNone);
    }

    /// <summary>What is made of a value, which may be none or may make none; none stays none.</summary>
    public static FactValue Lift(FactValue value, Func<FactValue, FactValue> change) => value switch
    {
        OptionalValue { Value: null } none => none,
        OptionalValue optional => change(optional.Value) is var changed && changed is OptionalValue inner
            ? inner with { CanBeNone = inner.CanBeNone || optional.CanBeNone }
            : new OptionalValue(changed, optional.CanBeNone),
        _ => change(value),
    };
}
