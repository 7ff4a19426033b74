namespace Policies.Language.Model;

/// <summary>A number rounded to the nearest multiple of a step, halves away from zero.</summary>
public sealed class Rounded(Expression operand, decimal step, PolicyType type) : Expression
{
    /// <summary>The number.</summary>
    public Expression Operand { get; } = operand;

    /// <summary>The step, above zero.</summary>
    public decimal Step { get; } = step;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;
}
