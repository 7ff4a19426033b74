using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter;

/// <summary>Arithmetic by type.</summary>
internal static class Calculations
{
    public static FactValue Of(char operation, FactValue left, FactValue right) => (left, right) switch
    {
        (NumberValue one, NumberValue other) => new NumberValue(Numbers(operation, one.Value, other.Value)),
        _ => throw new InvalidOperationException($"No {operation} of {left.GetType().Name} and {right.GetType().Name}."),
    };

    public static FactValue Negative(FactValue value) => new NumberValue(-(NumberRange)((NumberValue)value).Value);

    private static NumberRange Numbers(char operation, NumberRange left, NumberRange right) => operation switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        _ => left / right,
    };
}
