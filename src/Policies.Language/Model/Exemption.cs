namespace Policies.Language.Model;

/// <summary>Left unless right; left if right.</summary>
public sealed class Exemption(bool isUnless, Condition operand, Condition condition) : Condition
{
    /// <summary>unless, rather than if.</summary>
    public bool IsUnless { get; } = isUnless;

    /// <summary>What is asked.</summary>
    public Condition Operand { get; } = operand;

    /// <summary>What bypasses it, or what it depends on.</summary>
    public Condition Condition { get; } = condition;
}
