using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter;

/// <summary>Arithmetic by type.</summary>
internal static class Calculations
{
    public static FactValue Of(char operation, FactValue left, FactValue right) => (left, right) switch
    {
        (NumberValue one, NumberValue other) => new NumberValue(Numbers(operation, one.Value, other.Value)),
        (DateValue date, DurationValue length) => new DateValue(operation == '+' ? date.Value + length.Value : date.Value - length.Value),
        (DurationValue one, DurationValue other) => new DurationValue(operation == '+' ? one.Value + other.Value : one.Value - other.Value),
        (DurationValue length, NumberValue times) => new DurationValue(length.Value * times.Value),
        _ => throw new InvalidOperationException($"No {operation} of {left.GetType().Name} and {right.GetType().Name}."),
    };

    public static FactValue Negative(FactValue value) => new NumberValue(-(NumberRange)((NumberValue)value).Value);

    public static FactValue Elapsed(DurationUnit unit, FactValue from, FactValue to)
    {
        var (first, last) = (((DateValue)from).Value, ((DateValue)to).Value);
        return new NumberValue(unit switch
        {
            DurationUnit.Day => first.DaysTo(last),
            DurationUnit.Week => first.WeeksTo(last),
            DurationUnit.Month => first.MonthsTo(last),
            _ => first.YearsTo(last),
        });
    }

    private static NumberRange Numbers(char operation, NumberRange left, NumberRange right) => operation switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        _ => left / right,
    };

    /// <summary>What the greater of two values can be.</summary>
    public static FactValue Greater(FactValue left, FactValue right) => (left, right) switch
    {
        (OptionValue one, OptionValue other) => new OptionValue(one.Value.Greater(other.Value)),
        (DateValue one, DateValue other) => new DateValue(one.Value.Greater(other.Value)),
        (DurationValue one, DurationValue other) => new DurationValue(one.Value.Greater(other.Value)),
        _ => new NumberValue(((NumberValue)left).Value.Greater(((NumberValue)right).Value)),
    };

    /// <summary>What the lesser of two values can be.</summary>
    public static FactValue Lesser(FactValue left, FactValue right) => (left, right) switch
    {
        (OptionValue one, OptionValue other) => new OptionValue(one.Value.Lesser(other.Value)),
        (DateValue one, DateValue other) => new DateValue(one.Value.Lesser(other.Value)),
        (DurationValue one, DurationValue other) => new DurationValue(one.Value.Lesser(other.Value)),
        _ => new NumberValue(((NumberValue)left).Value.Lesser(((NumberValue)right).Value)),
    };
}
