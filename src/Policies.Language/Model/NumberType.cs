using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Model;

/// <summary>whole-number, number or percent, with its declared range and unit.</summary>
public sealed class NumberType(TypeKind kind, Range<decimal> declared, string? unit) : PolicyType
{
    /// <inheritdoc/>
    public override TypeKind Kind { get; } = kind;

    /// <summary>The values that the declaration allows.</summary>
    public Range<decimal> Declared { get; } = declared;

    /// <summary>UCUM unit, or null.</summary>
    public string? Unit { get; } = unit;

    /// <summary>Other units that the substance is measured in.</summary>
    public IReadOnlyList<Conversion> Conversions { get; init; } = [];

    /// <inheritdoc/>
    public override string Words =>
        (Kind switch { TypeKind.WholeNumber => "whole-number", TypeKind.Percent => "percent", _ => "number" })
        + (Unit is null ? "" : " " + Unit);
}
