using Policies.Values;

namespace Policies.Plan;

/// <summary>One clause of a service.</summary>
public sealed class ClausePlan
{
    /// <summary>When it applies.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>What it decides.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The phase that it is for; null for both.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Index of its condition among the roots of the service's block; -1 if it has none.</summary>
    public int Root { get; init; } = -1;

    /// <summary>For <see cref="ClauseKind.IncidentalTo"/>: indexes of the services.</summary>
    public IReadOnlyList<int> Services { get; init; } = [];

    /// <summary>For <see cref="ClauseKind.IncidentalToAnyOther"/>: the kind.</summary>
    public string? OtherKind { get; init; }

    /// <summary>Title of the line ("To whom" for a referral).</summary>
    public string? Title { get; init; }

    /// <summary>Citations of the line.</summary>
    public IReadOnlyList<CitationPlan> Citations { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public SpanPlan Span { get; init; }
}
