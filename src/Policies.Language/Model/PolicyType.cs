using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A type, bound: its options, range, unit, fields or element type are known.</summary>
public abstract class PolicyType
{
    /// <summary>Which type.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type in the author's words, for messages.</summary>
    public abstract string Words { get; }
}
