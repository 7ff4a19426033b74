namespace Policies.Language.Model;

/// <summary>A fact of the case.</summary>
public sealed class FactReference(Field fact) : Expression
{
    /// <summary>The fact.</summary>
    public Field Fact { get; } = fact;

    /// <inheritdoc/>
    public override PolicyType Type => Fact.Type;
}
