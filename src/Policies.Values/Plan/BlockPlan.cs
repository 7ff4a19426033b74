namespace Policies.Plan;

/// <summary>
/// Nodes that are evaluated together for one set of arguments. Each evaluation of a block with its arguments is a frame of
/// <see cref="Size"/> slots.
/// </summary>
public sealed class BlockPlan
{
    /// <summary>What it stands for.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Declared name; for a body, the name of the declaration that it stands in.</summary>
    public required string Name { get; init; }

    /// <summary>Title in plain words.</summary>
    public string? Title { get; init; }

    /// <summary>Citations of the declaration.</summary>
    public IReadOnlyList<CitationPlan> Citations { get; init; } = [];

    /// <summary>Names of the parameters; each is a record. A body has those of the declaration it stands in (and of enclosing bodies), then its own variable.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Number of slots.</summary>
    public required int Size { get; init; }

    /// <summary>Whether the block asks about other services, so that its result belongs to a stage (and element) of the request.</summary>
    public bool PerStage { get; init; }

    /// <summary>Top nodes; one for a criterion or a definition.</summary>
    public IReadOnlyList<NodePlan> Roots { get; init; } = [];

    /// <summary>The types of its values; one for a definition that is not yes-no.</summary>
    public IReadOnlyList<TypePlan> Values { get; init; } = [];

    /// <summary>The rows of a first-match definition, in written order.</summary>
    public IReadOnlyList<RowPlan> Rows { get; init; } = [];

    /// <summary>The author's messages, by result.</summary>
    public MessagePlan? IfMet { get; init; }

    /// <inheritdoc cref="IfMet"/>
    public MessagePlan? IfNotMet { get; init; }

    /// <inheritdoc cref="IfMet"/>
    public MessagePlan? IfUnknown { get; init; }

    /// <summary>Path of the file that it stands in; null for that of the policy.</summary>
    public string? Path { get; init; }

    /// <summary>Where it is declared.</summary>
    public SpanPlan Span { get; init; }
}
