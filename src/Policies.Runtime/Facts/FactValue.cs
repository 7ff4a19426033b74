namespace Policies.Runtime.Facts;

/// <summary>The values of a fact that are still possible.</summary>
public abstract record FactValue
{
    /// <summary>When and where it was documented, if the case says.</summary>
    public Provenance? Provenance { get; init; }
}
