namespace Policies.Language.Model;

/// <summary>One option of a choice or grade.</summary>
public sealed class OptionLiteral(int index, OptionsType type) : Expression
{
    /// <summary>Its index in the type.</summary>
    public int Index { get; } = index;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;
}
