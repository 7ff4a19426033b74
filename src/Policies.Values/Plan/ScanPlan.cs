namespace Policies.Plan;

/// <summary>A pass over a list.</summary>
/// <param name="List">The list.</param>
/// <param name="Block">The body, a block of kind <see cref="BlockKind.Body"/>.</param>
/// <param name="Arguments">The body's parameters but the last, as paths to records seen from the block of the node.</param>
public sealed record ScanPlan(FactPath List, int Block, IReadOnlyList<FactPath> Arguments)
{
    /// <summary>What the pass reads of each element beside its conditions (a date, what is summed), seen from the body.</summary>
    public IReadOnlyList<FactPath> Facts { get; init; } = [];

    /// <summary>Whether these values matter though the element does not count, as a date does by which elements are sorted.</summary>
    public bool ReadsAll { get; init; }

    /// <summary>How it chooses an element, if it does.</summary>
    public ChoicePlan? Choice { get; init; }

    /// <summary>The lists that these values go over.</summary>
    public IReadOnlyList<ScanPlan> Scans { get; init; } = [];

    /// <summary>The tables that these values are read from.</summary>
    public IReadOnlyList<ReadPlan> Reads { get; init; } = [];
}
