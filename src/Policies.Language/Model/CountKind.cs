namespace Policies.Language.Model;

/// <summary>How a group or quantifier counts.</summary>
public enum CountKind
{
    /// <summary>all of; every.</summary>
    All,
    /// <summary>any of; any.</summary>
    Any,
    /// <summary>none of; no.</summary>
    None,
    /// <summary>at least n.</summary>
    AtLeast,
    /// <summary>at most n.</summary>
    AtMost,
    /// <summary>exactly n (quantifiers only).</summary>
    Exactly,
}
