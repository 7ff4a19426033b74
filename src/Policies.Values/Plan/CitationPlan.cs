namespace Policies.Plan;

/// <summary>A citation: a source, where in it, and the grade of the recommendation.</summary>
/// <param name="Source">Index into <see cref="PolicyPlan.Sources"/>; the printed number is one more.</param>
/// <param name="Locator">Page, table or section, as written; null if none.</param>
/// <param name="Grade">Grade of the recommendation; null if none.</param>
public sealed record CitationPlan(int Source, string? Locator = null, string? Grade = null);
