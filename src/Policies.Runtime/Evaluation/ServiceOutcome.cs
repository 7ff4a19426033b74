using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>A line of the request, decided.</summary>
/// <param name="Line">The line.</param>
/// <param name="Official">The outcomes still possible, rolled up.</param>
/// <param name="Open">The same if silence decided nothing.</param>
/// <param name="Elements">Its elements; one without an element, for a service that is not decided by element; none for one that follows another.</param>
/// <param name="Followed">The line that it follows; null if it follows none, or if that is not requested.</param>
internal sealed record ServiceOutcome(
    RequestLine Line, OutcomeSet Official, OutcomeSet Open, IReadOnlyList<ElementOutcome> Elements, ServiceOutcome? Followed);
