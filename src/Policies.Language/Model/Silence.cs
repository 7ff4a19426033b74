namespace Policies.Language.Model;

/// <summary>The operand, silence means yes or no.</summary>
public sealed class Silence(Condition operand, bool means) : Condition
{
    /// <summary>The operand.</summary>
    public Condition Operand { get; } = operand;

    /// <summary>What silence means.</summary>
    public bool Means { get; } = means;
}
