namespace Policies.Language.Model;

/// <summary>How literals bound a value.</summary>
public enum GivenForm
{
    /// <summary>It is the literal.</summary>
    Single,

    /// <summary>From the first literal to the second, both included.</summary>
    Range,

    /// <summary>One of the literals.</summary>
    Alternatives,

    /// <summary>More than the literal.</summary>
    MoreThan,

    /// <summary>Less than the literal.</summary>
    LessThan,

    /// <summary>The literal or more.</summary>
    AtLeast,

    /// <summary>The literal or less.</summary>
    AtMost,
}
