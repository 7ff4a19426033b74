namespace Policies.Language.Model;

/// <summary>An aggregate over a list: <c>sum of x.field in list where …</c>.</summary>
public sealed class Aggregate(Aggregation kind, Variable variable, Expression list, Expression value, Condition? where, PolicyType type) : Expression, IListPass
{
    /// <summary>What it makes of the values.</summary>
    public Aggregation Kind { get; } = kind;

    /// <inheritdoc/>
    public Variable Variable { get; } = variable;

    /// <inheritdoc/>
    public Expression List { get; } = list;

    /// <summary>What is taken from each element; for the longest run its date.</summary>
    public Expression Value { get; } = value;

    /// <summary>What counts; null counts all.</summary>
    public Condition? Where { get; } = where;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;

    /// <inheritdoc/>
    public IReadOnlyList<Condition> Conditions { get; } = where is null ? [] : [where];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Values { get; } = [value];
}
