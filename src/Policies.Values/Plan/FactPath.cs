namespace Policies.Plan;

/// <summary>Where a fact stands, seen from a block.</summary>
/// <param name="Variable">-1 for the facts of the case; else the index of a parameter of the block, which holds a record.</param>
/// <param name="Names">Names from there on: fields, or an element's key after a list. Empty for the record itself.</param>
public sealed record FactPath(int Variable, IReadOnlyList<string> Names)
{
    /// <summary>The pass over a list that chooses the record in which the path begins; null for a path that begins at the variable.</summary>
    public ScanPlan? Chosen { get; init; }

    /// <summary>Whether two paths lead to the same place.</summary>
    public bool IsSame(FactPath other) => Variable == other.Variable && Chosen?.Block == other.Chosen?.Block && Names.SequenceEqual(other.Names);
}
