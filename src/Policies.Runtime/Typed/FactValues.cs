using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>Typed values as the values of facts.</summary>
public static class FactValues
{
    /// <summary>A number.</summary>
    public static FactValue ToFact(this NumberRange value) => new NumberValue(value);

    /// <summary>A length of time.</summary>
    public static FactValue ToFact(this DurationRange value) => new DurationValue(value);

    /// <summary>A date.</summary>
    public static FactValue ToFact(this DateRange value) => new DateValue(value);

    /// <summary>A text or code.</summary>
    public static FactValue ToFact(this TextSet value) => new TextValue(value);

    /// <summary>A choice or grade.</summary>
    public static FactValue ToFact<TOption>(this Possible<TOption> value)
        where TOption : struct, Enum => new OptionValue(value.Options);

    /// <summary>A record.</summary>
    public static FactValue ToFact(this RecordView value) => new RecordValue(value.Record);

    /// <summary>A list of the case.</summary>
    /// <exception cref="InvalidOperationException">The list stands in no case.</exception>
    public static FactValue ToFact<T>(this ListOf<T> value) => value.Value ?? throw new InvalidOperationException("The list stands in no case.");

    /// <summary>A yes or no; null is unknown.</summary>
    public static FactValue ToFact(this bool? value) => new TruthValue(value.ToTruth());

    /// <summary>A number, or none.</summary>
    public static FactValue ToFact(this Optional<NumberRange> value) => Optional(value, ToFact);

    /// <summary>A length of time, or none.</summary>
    public static FactValue ToFact(this Optional<DurationRange> value) => Optional(value, ToFact);

    /// <summary>A date, or none.</summary>
    public static FactValue ToFact(this Optional<DateRange> value) => Optional(value, ToFact);

    /// <summary>A text or code, or none.</summary>
    public static FactValue ToFact(this Optional<TextSet> value) => Optional(value, ToFact);

    /// <summary>A yes or no, or none.</summary>
    public static FactValue ToFact(this Optional<bool?> value) => Optional(value, ToFact);

    /// <summary>A choice or grade, or none.</summary>
    public static FactValue ToFact<TOption>(this Optional<Possible<TOption>> value)
        where TOption : struct, Enum => Optional(value, ToFact);

    /// <summary>A record, or none.</summary>
    public static FactValue ToFact<T>(this Optional<T> value)
        where T : RecordView => Optional(value, record => ToFact(record));

    private static OptionalValue Optional<T>(Optional<T> value, Func<T, FactValue> convert) =>
        value.HasValue == Truth.No ? OptionalValue.None() : new OptionalValue(convert(value.Value), value.CanBeNone);
}
