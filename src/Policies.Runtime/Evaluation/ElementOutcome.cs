using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>What the clauses of a service, and what it requires, make of one element (or of the service, if it is not decided by element).</summary>
/// <param name="Element">The element; null if the service is not decided by element.</param>
/// <param name="Frame">The conditions of its clauses.</param>
/// <param name="Official">The outcomes still possible.</param>
/// <param name="Open">The same if silence decided nothing.</param>
/// <param name="Clauses">Positions of the clauses that added an outcome, officially.</param>
/// <param name="Caps">The requirements that alone took necessary away.</param>
/// <param name="OpenCaps">The requirements that leave open whether it is necessary, since what they require is open.</param>
internal sealed record ElementOutcome(
    CaseRecord? Element, Frame Frame, OutcomeSet Official, OutcomeSet Open, IReadOnlyList<int> Clauses, IReadOnlyList<RequirementPlan> Caps,
    IReadOnlyList<RequirementPlan> OpenCaps);
