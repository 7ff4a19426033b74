namespace Policies.Plan;

/// <summary>A term or a remark of a service.</summary>
public sealed class TermPlan
{
    /// <summary>Which.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>The phase that it is for; null for both.</summary>
    public Phase? Phase { get; init; }

    /// <summary>For <see cref="TermKind.Instead"/>: index of the service; -1 otherwise.</summary>
    public int Service { get; init; } = -1;

    /// <summary>Index of its condition among the roots of the service's block; -1 if it always applies.</summary>
    public int Root { get; init; } = -1;

    /// <summary>A grant's length as written ("12 months"), or null.</summary>
    public string? Length { get; init; }

    /// <summary>The date fact that a grant counts from; null for the service date.</summary>
    public FactPath? From { get; init; }

    /// <summary>A limit's name.</summary>
    public string? Id { get; init; }

    /// <summary>Title, or the remark's text.</summary>
    public MessagePlan? Text { get; init; }

    /// <summary>Citations of the line.</summary>
    public IReadOnlyList<CitationPlan> Citations { get; init; } = [];
}
