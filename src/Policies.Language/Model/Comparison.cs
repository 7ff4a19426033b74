namespace Policies.Language.Model;

/// <summary>A comparison of one value with one other (two for between, any number for one of).</summary>
public sealed class Comparison(ComparisonKind kind, Expression left, IReadOnlyList<Expression> right) : Condition
{
    /// <summary>What it asks.</summary>
    public ComparisonKind Kind { get; } = kind;

    /// <summary>The value compared.</summary>
    public Expression Left { get; } = left;

    /// <summary>What it is compared with.</summary>
    public IReadOnlyList<Expression> Right { get; } = right;
}
