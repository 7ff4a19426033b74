namespace Policies.Language.Model;

/// <summary>A string or a code as written.</summary>
public sealed class TextLiteral(string value, SimpleType type) : Expression
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;
}
