using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Model;

/// <summary>The completed days, weeks, months or years from one date to another.</summary>
public sealed class Elapsed(DurationUnit unit, Expression from, Expression to) : Expression
{
    /// <summary>What is counted.</summary>
    public DurationUnit Unit { get; } = unit;

    /// <summary>The first date.</summary>
    public Expression From { get; } = from;

    /// <summary>The last date.</summary>
    public Expression To { get; } = to;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = OptionalType.Lift(new NumberType(TypeKind.WholeNumber, default, null), from, to);
}
