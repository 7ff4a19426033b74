using Policies.Plan;
using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>Values by type: what is not documented, and what a declaration allows.</summary>
public static class FactTypes
{
    /// <summary>Every value of a type: what is not documented. A record has none; it is documented field by field.</summary>
    public static FactValue Whole(TypePlan type) => type.Kind switch
    {
        TypeKind.YesNo => new TruthValue(Truth.Unknown),
        TypeKind.Choice or TypeKind.Grade => new OptionValue(OptionSet.Whole(type.Options.Count)),
        TypeKind.WholeNumber or TypeKind.Number or TypeKind.Percent => new NumberValue(Declared(type)),
        TypeKind.Duration => new DurationValue(DurationRange.Whole),
        TypeKind.Date => new DateValue(DateRange.Whole),
        TypeKind.Text or TypeKind.Code => new TextValue(TextSet.Whole),
        // One for each fact, since elements that are absent from a list are remembered by the list.
        TypeKind.List => new ListValue([], IsOpen: true),
        TypeKind.Optional => new OptionalValue(Whole(type.Element!), CanBeNone: true),
        _ => throw new ArgumentException("A record has no whole value.", nameof(type)),
    };

    /// <summary>The numbers that a declaration allows.</summary>
    public static Range<decimal> Declared(TypePlan type) => new(
        type.Least is { } least ? End<decimal>.Closed(least) : End<decimal>.Absent,
        type.Greatest is { } greatest ? End<decimal>.Closed(greatest) : End<decimal>.Absent);

    /// <summary>Whether just one value is possible; a list is known when it is complete, a record when all its fields are.</summary>
    public static bool IsSingle(FactValue value) => value switch
    {
        TruthValue truth => truth.Value.IsSettled(),
        OptionValue option => option.Value.IsSingle,
        NumberValue number => number.Value.IsSingle,
        DurationValue duration => duration.Value.IsSingle,
        DateValue date => date.Value.IsSingle,
        TextValue text => text.Value.IsSingle,
        ListValue list => !list.IsOpen,
        OptionalValue optional => optional.Value is not { } known || (!optional.CanBeNone && IsSingle(known)),
        RecordValue record => Enumerable.Range(0, record.Value.Fields.Count).All(field => IsSingle(record.Value[field])),
        _ => false,
    };

    /// <summary>Whether a value says anything: whether fewer values are possible than the type has.</summary>
    public static bool IsDocumented(FactValue value, TypePlan type) => value switch
    {
        TruthValue truth => truth.Value.IsSettled(),
        OptionValue option => !option.Value.Equals(OptionSet.Whole(type.Options.Count)),
        NumberValue number => !Declared(type).IsWithin(number.Value),
        DurationValue duration => !duration.Value.IsWhole,
        DateValue date => !date.Value.IsWhole,
        TextValue text => !text.Value.IsWhole,
        ListValue list => !list.IsOpen || list.Elements.Count > 0,
        OptionalValue optional => !optional.CanBeNone || optional.Value is not { } known || IsDocumented(known, type.Element!),
        RecordValue record => record.Value.IsDocumented(),
        _ => false,
    };

    /// <summary>The value cut to what the declaration allows; null if nothing is left.</summary>
    public static FactValue? Cut(FactValue value, TypePlan type) => value switch
    {
        NumberValue number => number.Value.Cut(Declared(type)) is { } cut ? number with { Value = cut } : null,
        OptionalValue { Value: { } known } optional => Cut(known, type.Element!) is { } cut ? optional with { Value = cut } : null,
        _ => value,
    };
}
