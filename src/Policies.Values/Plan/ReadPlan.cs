namespace Policies.Plan;

/// <summary>A table that a value is read from.</summary>
/// <param name="Block">The block, of kind <see cref="BlockKind.Table"/>.</param>
/// <param name="Arguments">Its parameters, as paths to records seen from the block that reads it.</param>
public sealed record ReadPlan(int Block, IReadOnlyList<FactPath> Arguments);
