namespace Policies.Plan;

/// <summary>Where a fact stands, seen from a block.</summary>
/// <param name="Variable">-1 for the facts of the case; else the index of a parameter of the block, which holds a record.</param>
/// <param name="Names">Names from there on: fields, or an element's key after a list. Empty for the record itself.</param>
public sealed record FactPath(int Variable, IReadOnlyList<string> Names);
