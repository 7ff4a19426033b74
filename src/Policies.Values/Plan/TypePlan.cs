namespace Policies.Plan;

/// <summary>A type, as a case is read and a value is shown by it.</summary>
public sealed class TypePlan
{
    /// <summary>Which type.</summary>
    public required TypeKind Kind { get; init; }

    /// <summary>Declared name of a choice, grade or record; null where it is written in place.</summary>
    public string? Name { get; init; }

    /// <summary>Options of a choice or grade, at most 64, a grade's in rising order.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Least value allowed, if a range is declared.</summary>
    public decimal? Least { get; init; }

    /// <summary>Greatest value allowed, if a range is declared.</summary>
    public decimal? Greatest { get; init; }

    /// <summary>UCUM unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Other units that the substance is measured in.</summary>
    public IReadOnlyList<ConversionPlan> Conversions { get; init; } = [];

    /// <summary>Index into <see cref="PolicyPlan.Records"/> for a record; -1 otherwise.</summary>
    public int Record { get; init; } = -1;

    /// <summary>A list's element type; for a type "or none", the type of the value.</summary>
    public TypePlan? Element { get; init; }
}
