namespace Policies.Language.Syntax;

/// <summary>What a comparison asks.</summary>
public enum IsKind
{
    /// <summary>is.</summary>
    Is,
    /// <summary>is at least.</summary>
    AtLeast,
    /// <summary>is at most.</summary>
    AtMost,
    /// <summary>is more than.</summary>
    MoreThan,
    /// <summary>is less than.</summary>
    LessThan,
    /// <summary>is between x and y.</summary>
    Between,
    /// <summary>is one of.</summary>
    OneOf,
    /// <summary>is in a code set.</summary>
    In,
    /// <summary>is before.</summary>
    Before,
    /// <summary>is after.</summary>
    After,
    /// <summary>is on or before.</summary>
    OnOrBefore,
    /// <summary>is on or after.</summary>
    OnOrAfter,
    /// <summary>is within a duration before.</summary>
    WithinBefore,
    /// <summary>is within a duration after.</summary>
    WithinAfter,
    /// <summary>is within a duration of.</summary>
    WithinOf,
    /// <summary>is none.</summary>
    None,
    /// <summary>is documented.</summary>
    Documented,
    /// <summary>SERVICE is necessary.</summary>
    Necessary,
    /// <summary>SERVICE is requested.</summary>
    Requested,
    /// <summary>SERVICE is incidental, investigational, refer or necessary in a study; the operand is a name with the outcome's words.</summary>
    Outcome,
}
