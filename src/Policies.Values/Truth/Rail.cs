namespace Policies.Values;

/// <summary>Which of the two evaluations of a condition is meant (language reference, section 4: "Official and open").</summary>
public enum Rail : byte
{
    /// <summary>Silence means what the author says.</summary>
    Official,

    /// <summary>Nothing but the record counts.</summary>
    Open,
}
