namespace Policies.Language.Model;

/// <summary>A quantifier over a list.</summary>
public sealed class Quantifier(CountKind kind, int number, Variable variable, Expression list, Condition? where, Condition? has) : Condition, IListPass
{
    /// <summary>How it counts; <see cref="CountKind.All"/> is every.</summary>
    public CountKind Kind { get; } = kind;

    /// <summary>n, where the kind has one.</summary>
    public int Number { get; } = number;

    /// <summary>The variable.</summary>
    public Variable Variable { get; } = variable;

    /// <summary>The list.</summary>
    public Expression List { get; } = list;

    /// <summary>The where part, or null.</summary>
    public Condition? Where { get; } = where;

    /// <summary>The has part of every; else null.</summary>
    public Condition? Has { get; } = has;

    /// <summary>The value whose differences are counted; null where elements are.</summary>
    public Expression? Distinct { get; init; }

    /// <summary>The windows in which it is to hold, or null.</summary>
    public ListWindow? Window { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Condition> Conditions => [.. new[] { Where, Has }.OfType<Condition>()];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Values => [.. new[] { Distinct, Window?.By }.OfType<Expression>()];
}
