namespace Policies.Values;

/// <summary>What can be decided about a service, best first: the order is the rank used by roll-ups and caps (language reference, "Roll-up").</summary>
public enum Outcome : byte
{
    /// <summary>Medically necessary.</summary>
    Necessary,

    /// <summary>Necessary for some of the requested elements; only a roll-up has it, and it counts as necessary.</summary>
    NecessaryInPart,

    /// <summary>To be decided by somebody else.</summary>
    Refer,

    /// <summary>Necessary in a study only.</summary>
    StudyOnly,

    /// <summary>Investigational.</summary>
    Investigational,

    /// <summary>Bundled with another service of the stage.</summary>
    Incidental,

    /// <summary>Not medically necessary.</summary>
    NotNecessary,
}
