namespace Policies.Language.Model;

/// <summary>first documented of a, b: yes-no values.</summary>
public sealed class FirstDocumentedCondition(IReadOnlyList<Condition> operands) : Condition
{
    /// <summary>The conditions, the one that goes before the others first.</summary>
    public IReadOnlyList<Condition> Operands { get; } = operands;
}
