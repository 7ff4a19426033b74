namespace Policies.Language.Model;

/// <summary>The value none.</summary>
public sealed class NoneLiteral(PolicyType type) : Expression
{
    /// <inheritdoc/>
    public override PolicyType Type { get; } = OptionalType.Of(type);
}
