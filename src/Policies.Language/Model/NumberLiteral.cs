namespace Policies.Language.Model;

/// <summary>A number as written, in the unit of what it is compared with.</summary>
public sealed class NumberLiteral(decimal value, NumberType type) : Expression
{
    /// <summary>The value.</summary>
    public decimal Value { get; } = value;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;
}
