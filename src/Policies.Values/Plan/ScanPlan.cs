namespace Policies.Plan;

/// <summary>A pass over a list.</summary>
/// <param name="List">The list.</param>
/// <param name="Block">The body, a block of kind <see cref="BlockKind.Body"/>.</param>
/// <param name="Arguments">The body's parameters but the last, as paths to records seen from the block of the node.</param>
public sealed record ScanPlan(FactPath List, int Block, IReadOnlyList<FactPath> Arguments);
