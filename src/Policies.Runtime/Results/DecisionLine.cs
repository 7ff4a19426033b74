using Policies.Plan;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>One line of a decision: a service in a stage, at one element or rolled up.</summary>
public sealed class DecisionLine
{
    /// <summary>The stage.</summary>
    public required int Stage { get; init; }

    /// <summary>The service.</summary>
    public required ServicePlan Service { get; init; }

    /// <summary>Whether it is to be started or goes on.</summary>
    public Phase Phase { get; init; }

    /// <summary>The element, by its key; null for a roll-up and for a service that is not decided by element.</summary>
    public string? At { get; init; }

    /// <summary>For a roll-up: the elements that qualify; null where there is none to name.</summary>
    public IReadOnlyList<string>? Elements { get; init; }

    /// <summary>The codes that it was asked for with.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The outcomes still possible.</summary>
    public required OutcomeSet Outcomes { get; init; }

    /// <summary>The outcomes possible if silence decided nothing.</summary>
    public required OutcomeSet OpenOutcomes { get; init; }

    /// <summary>The outcome in one word; undetermined if several are possible.</summary>
    public string Outcome => OutcomeWords.Of(Outcomes);

    /// <summary>For what is not necessary: refuted, or undocumented where a document could change it; null otherwise.</summary>
    public string? Basis => Outcomes != Policies.Values.Outcome.NotNecessary ? null
        : OpenOutcomes.Contains(Policies.Values.Outcome.Necessary) || OpenOutcomes.Contains(Policies.Values.Outcome.NecessaryInPart) ? "undocumented"
        : "refuted";

    /// <summary>Why.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>The facts that could still matter.</summary>
    public required IReadOnlyList<MissingFact> Missing { get; init; }

    /// <summary>What comes with the approval.</summary>
    public IReadOnlyList<TermResult> Terms { get; init; } = [];

    /// <summary>Remarks.</summary>
    public IReadOnlyList<RemarkResult> Remarks { get; init; } = [];

    /// <summary>The trees of its conditions, made when they are asked for.</summary>
    public IReadOnlyList<ExplanationNode> Explain() => Explanation();

    internal Func<IReadOnlyList<ExplanationNode>> Explanation { get; init; } = () => [];
}
