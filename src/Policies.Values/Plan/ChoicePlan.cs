namespace Policies.Plan;

/// <summary>That a pass over a list chooses one element by its date.</summary>
/// <param name="Date">The date of an element, seen from the body.</param>
/// <param name="IsLatest">The latest, rather than the earliest.</param>
public sealed record ChoicePlan(FactPath Date, bool IsLatest);
