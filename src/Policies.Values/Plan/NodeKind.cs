namespace Policies.Plan;

/// <summary>What a node does with its children.</summary>
public enum NodeKind
{
    /// <summary>all of, and.</summary>
    All,
    /// <summary>any of, or.</summary>
    Any,
    /// <summary>none of.</summary>
    None,
    /// <summary>at least n of.</summary>
    AtLeast,
    /// <summary>at most n of.</summary>
    AtMost,
    /// <summary>not.</summary>
    Not,
    /// <summary>first child unless second.</summary>
    Unless,
    /// <summary>first child if second.</summary>
    If,
    /// <summary>the child, silence means no.</summary>
    SilenceMeansNo,
    /// <summary>the child, silence means yes.</summary>
    SilenceMeansYes,
    /// <summary>the child (or the facts) is documented.</summary>
    Documented,
    /// <summary>the first child that is documented.</summary>
    FirstDocumented,
    /// <summary>yes or no, as written.</summary>
    Constant,
    /// <summary>A bare yes-no fact.</summary>
    Fact,
    /// <summary>A comparison or membership.</summary>
    Comparison,
    /// <summary>A criterion or a yes-no definition.</summary>
    Call,
    /// <summary>A yes-no definition by rows; its children are condition and value of each row, and the block has the rows.</summary>
    FirstMatch,
    /// <summary>any x in list where.</summary>
    AnyElement,
    /// <summary>no x in list where.</summary>
    NoElement,
    /// <summary>every x in list [where] has; the body's last root is the has part, the one before it, if any, the where part.</summary>
    EveryElement,
    /// <summary>at least n x in list where.</summary>
    AtLeastElements,
    /// <summary>at most n x in list where.</summary>
    AtMostElements,
    /// <summary>exactly n x in list where.</summary>
    ExactlyElements,
    /// <summary>SERVICE is necessary.</summary>
    ServiceNecessary,
    /// <summary>SERVICE has a certain outcome other than necessary.</summary>
    ServiceOutcome,
    /// <summary>SERVICE is requested.</summary>
    ServiceRequested,
}
