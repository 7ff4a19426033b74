using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Model;

/// <summary>count of x in list where ….</summary>
public sealed class Count(Variable variable, Expression list, Condition? where) : Expression, IListPass
{
    /// <summary>The variable.</summary>
    public Variable Variable { get; } = variable;

    /// <summary>The list.</summary>
    public Expression List { get; } = list;

    /// <summary>What counts; null counts all.</summary>
    public Condition? Where { get; } = where;

    /// <inheritdoc/>
    public IReadOnlyList<Condition> Conditions { get; } = where is null ? [] : [where];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Values => [];

    /// <inheritdoc/>
    public override PolicyType Type { get; } = new NumberType(TypeKind.WholeNumber, Range<decimal>.AtLeast(0), null);
}
