namespace Policies.Language.Model;

/// <summary>A variable.</summary>
public sealed class VariableReference(Variable variable) : Expression
{
    /// <summary>The variable.</summary>
    public Variable Variable { get; } = variable;

    /// <inheritdoc/>
    public override PolicyType Type => Variable.Type;
}
