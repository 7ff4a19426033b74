using Policies.Runtime.Facts;
using Policies.Runtime.Requests;

namespace Policies.Runtime.Json;

/// <summary>A case as it was read.</summary>
/// <param name="Id">The case's own id.</param>
/// <param name="Facts">The facts; what could not be read is not documented.</param>
/// <param name="Request">What is asked for; null if the case does not say.</param>
/// <param name="Errors">What is wrong with it; empty for a case that can be decided.</param>
public sealed record CaseInput(string? Id, CaseFacts Facts, Request? Request, IReadOnlyList<InputError> Errors);
