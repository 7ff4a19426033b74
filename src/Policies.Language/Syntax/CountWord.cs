namespace Policies.Language.Syntax;

/// <summary>How a quantifier or group counts.</summary>
public enum CountWord
{
    /// <summary>all of; every.</summary>
    All,
    /// <summary>any.</summary>
    Any,
    /// <summary>none of; no.</summary>
    None,
    /// <summary>at least n.</summary>
    AtLeast,
    /// <summary>at most n.</summary>
    AtMost,
    /// <summary>exactly n.</summary>
    Exactly,
}
