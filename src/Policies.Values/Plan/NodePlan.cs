using Policies.Values;

namespace Policies.Plan;

/// <summary>One yes-no node of a policy.</summary>
public sealed class NodePlan
{
    /// <summary>What it does.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>Its slot in a frame of its block.</summary>
    public required int Slot { get; init; }

    /// <summary>n, for the kinds that count.</summary>
    public int Count { get; init; }

    /// <summary>The condition in plain words, for explanations ("worst stenosis on imaging is moderate or worse").</summary>
    public string Text { get; init; } = "";

    /// <summary>The author's title, if there is one.</summary>
    public string? Title { get; init; }

    /// <summary>Citations of the line.</summary>
    public IReadOnlyList<CitationPlan> Citations { get; init; } = [];

    /// <summary>Operands, in order.</summary>
    public IReadOnlyList<NodePlan> Children { get; init; } = [];

    /// <summary>For a leaf: every fact that it reads, through value definitions too.</summary>
    public IReadOnlyList<FactPath> Facts { get; init; } = [];

    /// <summary>For quantifiers one; for a leaf or call one for each count in it: the list and the body entered for each element.</summary>
    public IReadOnlyList<ScanPlan> Scans { get; init; } = [];

    /// <summary>For a leaf: the tables that it reads, through other definitions too.</summary>
    public IReadOnlyList<ReadPlan> Reads { get; init; } = [];

    /// <summary>For a call: the block; for the service kinds: the service's index; else -1.</summary>
    public int Target { get; init; } = -1;

    /// <summary>For a call: its arguments as paths to records.</summary>
    public IReadOnlyList<FactPath> Arguments { get; init; } = [];

    /// <summary>The outcome asked for, for <see cref="NodeKind.ServiceOutcome"/>.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>For the service kinds: whether any stage counts.</summary>
    public bool AnyStage { get; init; }

    /// <summary>Where it is written.</summary>
    public SpanPlan Span { get; init; }
}
