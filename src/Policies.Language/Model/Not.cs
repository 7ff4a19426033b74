namespace Policies.Language.Model;

/// <summary>not.</summary>
public sealed class Not(Condition operand) : Condition
{
    /// <summary>The operand.</summary>
    public Condition Operand { get; } = operand;
}
