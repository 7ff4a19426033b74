namespace Policies.Plan;

/// <summary>When a clause of a service applies.</summary>
public enum ClauseKind
{
    /// <summary>When its condition holds.</summary>
    When,
    /// <summary>When one of the named services is requested in the same stage.</summary>
    IncidentalTo,
    /// <summary>When any other service of the kind, not itself incidental to any, is requested in the same stage.</summary>
    IncidentalToAnyOther,
    /// <summary>When no clause before it fits.</summary>
    Otherwise,
}
