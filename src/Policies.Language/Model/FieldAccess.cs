namespace Policies.Language.Model;

/// <summary>A field of a record; none where the record is none.</summary>
public sealed class FieldAccess(Expression record, Field member) : Expression
{
    /// <summary>The record.</summary>
    public Expression Record { get; } = record;

    /// <summary>The field.</summary>
    public Field Member { get; } = member;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = OptionalType.Lift(member.Type, record);
}
