using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A type, bound: its options, range, unit, fields or element type are known.</summary>
public abstract class PolicyType
{
    /// <summary>Which type.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type in the author's words, for messages.</summary>
    public abstract string Words { get; }

    /// <summary>The type of the value where there is one: the type itself, unless it is "or none".</summary>
    public PolicyType WithoutNone => this is OptionalType optional ? optional.Element : this;
}
