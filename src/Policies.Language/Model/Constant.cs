namespace Policies.Language.Model;

/// <summary>yes or no as written.</summary>
public sealed class Constant(bool value) : Condition
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
