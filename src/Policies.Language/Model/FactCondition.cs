namespace Policies.Language.Model;

/// <summary>A bare yes-no fact or field; one that is none is no.</summary>
public sealed class FactCondition(Expression fact) : Condition
{
    /// <summary>The fact: a reference or a field.</summary>
    public Expression Fact { get; } = fact;
}
