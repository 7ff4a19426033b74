namespace Policies.Language.Model;

/// <summary>The operand, a fact or a condition, is documented.</summary>
public sealed class Documented(Expression operand) : Condition
{
    /// <summary>The operand.</summary>
    public Expression Operand { get; } = operand;
}
