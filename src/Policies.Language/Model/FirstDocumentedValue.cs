namespace Policies.Language.Model;

/// <summary>first documented of a, b: values that are not yes-no.</summary>
public sealed class FirstDocumentedValue(IReadOnlyList<Expression> operands, PolicyType type) : Expression
{
    /// <summary>The values, of one type and unit, the one that goes before the others first.</summary>
    public IReadOnlyList<Expression> Operands { get; } = operands;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;
}
