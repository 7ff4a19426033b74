namespace Policies.Plan;

/// <summary>One row of a first-match definition.</summary>
public sealed class RowPlan
{
    /// <summary>Its condition: the position among the roots of the table's block (for a yes-no definition, among the children of its root); -1 for <c>otherwise</c>.</summary>
    public int When { get; init; } = -1;

    /// <summary>For a yes-no definition: the position of its value among the children of the root; -1 otherwise.</summary>
    public int Value { get; init; } = -1;

    /// <summary>What it gives, in words.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it gives nothing: <c>otherwise unknown</c>.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The facts that its value reads.</summary>
    public IReadOnlyList<FactPath> Facts { get; init; } = [];

    /// <summary>The lists that its value passes over.</summary>
    public IReadOnlyList<ScanPlan> Scans { get; init; } = [];

    /// <summary>The tables that its value reads.</summary>
    public IReadOnlyList<ReadPlan> Reads { get; init; } = [];

    /// <summary>Title of the line.</summary>
    public string? Title { get; init; }

    /// <summary>Citations of the line.</summary>
    public IReadOnlyList<CitationPlan> Citations { get; init; } = [];

    /// <summary>What to ask for, where it gives nothing.</summary>
    public MessagePlan? Ask { get; init; }
}
