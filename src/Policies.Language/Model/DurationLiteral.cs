namespace Policies.Language.Model;

/// <summary>A length of time as written, for example 6 weeks.</summary>
public sealed class DurationLiteral(decimal amount, string unit) : Expression
{
    /// <summary>How many.</summary>
    public decimal Amount { get; } = amount;

    /// <summary>days, weeks, months or years.</summary>
    public string Unit { get; } = unit;

    /// <inheritdoc/>
    public override PolicyType Type => SimpleType.Duration;
}
