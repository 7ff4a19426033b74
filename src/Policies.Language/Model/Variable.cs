namespace Policies.Language.Model;

/// <summary>A parameter, a quantifier's variable, or the element of an <c>at each</c> service: always a record or a list's element.</summary>
public sealed class Variable(string name, PolicyType type)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its type.</summary>
    public PolicyType Type { get; } = type;
}
