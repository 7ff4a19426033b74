namespace Policies.Language.Model;

/// <summary>What a comparison asks.</summary>
public enum ComparisonKind
{
    /// <summary>is.</summary>
    Is,
    /// <summary>is less than; before.</summary>
    LessThan,
    /// <summary>is at most; on or before.</summary>
    AtMost,
    /// <summary>is more than; after.</summary>
    MoreThan,
    /// <summary>is at least; on or after.</summary>
    AtLeast,
    /// <summary>is between two others, both ends included.</summary>
    Between,
    /// <summary>is one of some.</summary>
    OneOf,
}
