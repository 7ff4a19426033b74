namespace Policies.Language.Model;

/// <summary>Asks whether there is none of a value: <c>last-infarction is none</c>.</summary>
public sealed class IsNone(Expression operand) : Condition
{
    /// <summary>The value that may be none.</summary>
    public Expression Operand { get; } = operand;
}
