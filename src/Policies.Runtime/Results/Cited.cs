namespace Policies.Runtime.Results;

/// <summary>A citation, numbered as in the policy's reference list.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Source">The source's name.</param>
/// <param name="Locator">Where in it.</param>
/// <param name="Grade">Grade of the recommendation.</param>
public sealed record Cited(int Number, string Source, string? Locator, string? Grade);
