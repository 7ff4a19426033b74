namespace Policies.Language.Model;

/// <summary>and, or.</summary>
public sealed class Connective(bool isAnd, IReadOnlyList<Condition> operands) : Condition
{
    /// <summary>and, rather than or.</summary>
    public bool IsAnd { get; } = isAnd;

    /// <summary>The operands, in order.</summary>
    public IReadOnlyList<Condition> Operands { get; } = operands;
}
