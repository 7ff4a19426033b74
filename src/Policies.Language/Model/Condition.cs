namespace Policies.Language.Model;

/// <summary>A yes-no expression: a node of the policy, with a slot of its own in the plan.</summary>
public abstract class Condition : Expression
{
    /// <summary>Title and citations of the line or header that it makes up.</summary>
    public Label Label { get; init; } = Label.None;

    /// <inheritdoc/>
    public sealed override PolicyType Type => SimpleType.YesNo;
}
