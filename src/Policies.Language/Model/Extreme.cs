namespace Policies.Language.Model;

/// <summary>highest of a, b; lowest of a, b.</summary>
public sealed class Extreme(bool isHighest, IReadOnlyList<Expression> operands, PolicyType type) : Expression
{
    /// <summary>The highest, rather than the lowest.</summary>
    public bool IsHighest { get; } = isHighest;

    /// <summary>The values, of one type and unit.</summary>
    public IReadOnlyList<Expression> Operands { get; } = operands;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;
}
