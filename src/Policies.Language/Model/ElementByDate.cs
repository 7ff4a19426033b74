namespace Policies.Language.Model;

/// <summary>One element of a list by its date, or none: <c>latest x in list by x.date where …</c>, <c>earliest …</c>.</summary>
public sealed class ElementByDate(bool isLatest, Variable variable, Expression list, Expression by, Condition? where) : Expression, IListPass
{
    /// <summary>The latest, rather than the earliest.</summary>
    public bool IsLatest { get; } = isLatest;

    /// <inheritdoc/>
    public Variable Variable { get; } = variable;

    /// <inheritdoc/>
    public Expression List { get; } = list;

    /// <summary>The date of an element.</summary>
    public Expression By { get; } = by;

    /// <summary>What counts; null counts all.</summary>
    public Condition? Where { get; } = where;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = OptionalType.Of(variable.Type);

    /// <inheritdoc/>
    public IReadOnlyList<Condition> Conditions { get; } = where is null ? [] : [where];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Values { get; } = [by];
}
