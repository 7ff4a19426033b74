namespace Policies.Plan;

/// <summary>How the elements of a service make one result.</summary>
public enum RollUpKind
{
    /// <summary>The service is not decided by element.</summary>
    None,
    /// <summary>every NAME must qualify.</summary>
    EveryMustQualify,
    /// <summary>each NAME stands alone.</summary>
    EachStandsAlone,
}
