using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>Single values in lists, by type; emitted code refers to these.</summary>
public static class ElementOf
{
    /// <summary>yes-no.</summary>
    public static ElementOf<bool?> YesNo { get; } = new(
        value => ((TruthValue)value).Value switch { Truth.Yes => true, Truth.No => false, _ => null },
        value => new TruthValue(value is { } known ? known.ToTruth() : Truth.Unknown));

    /// <summary>Numbers.</summary>
    public static ElementOf<NumberRange> Number { get; } = new(value => ((NumberValue)value).Value, value => new NumberValue(value));

    /// <summary>Durations.</summary>
    public static ElementOf<DurationRange> Duration { get; } = new(value => ((DurationValue)value).Value, value => new DurationValue(value));

    /// <summary>Dates.</summary>
    public static ElementOf<DateRange> Date { get; } = new(value => ((DateValue)value).Value, value => new DateValue(value));

    /// <summary>Texts and codes.</summary>
    public static ElementOf<TextSet> Text { get; } = new(value => ((TextValue)value).Value, value => new TextValue(value));

    /// <summary>Choices and grades.</summary>
    public static ElementOf<Possible<TOption>> Options<TOption>()
        where TOption : struct, Enum => new(value => new(((OptionValue)value).Value), value => new OptionValue(value.Options));

    /// <summary>A value that may be none, as it is read from the storage.</summary>
    internal static Optional<T> Optional<T>(OptionalValue value, Func<FactValue, T> read) => value switch
    {
        { Value: null } => Values.Optional<T>.None,
        { Value: { } known, CanBeNone: true } => Values.Optional<T>.NoneOr(read(known)),
        { Value: { } known } => read(known),
    };

    /// <summary>Records.</summary>
    public static ElementOf<T> Record<T>(Func<CaseRecord, T> view)
        where T : RecordView => new(value => view(((RecordValue)value).Value), value => new RecordValue(value.Record));
}
