namespace Policies.Language.Syntax;

/// <summary>How much an example says of a value.</summary>
public enum ValueForm
{
    /// <summary>unknown.</summary>
    Unknown,
    /// <summary>One literal.</summary>
    Single,
    /// <summary>One literal to another.</summary>
    Range,
    /// <summary>One of several literals.</summary>
    Alternatives,
    /// <summary>more than a literal.</summary>
    MoreThan,
    /// <summary>less than a literal.</summary>
    LessThan,
    /// <summary>at least a literal.</summary>
    AtLeast,
    /// <summary>at most a literal.</summary>
    AtMost,
}
