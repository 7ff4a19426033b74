using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Results;

/// <summary>The decision of one case.</summary>
public sealed class Decision
{
    /// <summary>The case's own id.</summary>
    public string? Id { get; init; }

    /// <summary>The policy.</summary>
    public required PolicyPlan Plan { get; init; }

    /// <summary>The service date as documented; null if it is not.</summary>
    public string? ServiceDate { get; init; }

    /// <summary>What to do over all stages: approve, approve-in-part, deny, request-documents or refer.</summary>
    public required string Action { get; init; }

    /// <summary>The stages.</summary>
    public required IReadOnlyList<StageResult> Stages { get; init; }

    /// <summary>The lines, in the order of the request; the elements of a line before its roll-up.</summary>
    public required IReadOnlyList<DecisionLine> Lines { get; init; }

    /// <summary>The facts that could still matter, over all lines.</summary>
    public required IReadOnlyList<MissingFact> Missing { get; init; }

    /// <summary>What a reader must know beside.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The facts that it was made from.</summary>
    public required CaseFacts Facts { get; init; }

    /// <summary>Every result of every condition; without a request, one run for each service.</summary>
    public required IReadOnlyList<DecisionRun> Runs { get; init; }
}
