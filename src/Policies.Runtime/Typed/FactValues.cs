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
}
