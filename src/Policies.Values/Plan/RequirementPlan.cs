namespace Policies.Plan;

/// <summary>One <c>requires</c> line: each of some services, or the best of a kind.</summary>
/// <param name="Services">Indexes of services; empty when a kind is meant.</param>
/// <param name="Kind">The kind after <c>any</c>, or null.</param>
/// <param name="AnyStage">Whether lines of any stage count.</param>
/// <param name="Title">Title of the line.</param>
/// <param name="Citations">Citations of the line.</param>
public sealed record RequirementPlan(IReadOnlyList<int> Services, string? Kind, bool AnyStage, string? Title, IReadOnlyList<CitationPlan> Citations)
{
    /// <summary>What is required, in words: the titles of the services, or <c>any procedure</c>.</summary>
    /// <param name="plan">The plan that it is of.</param>
    public string Words(PolicyPlan plan) => Kind is { } kind
        ? "any " + kind
        : string.Join(" and ", Services.Select(index => plan.Services[index].Title ?? plan.Services[index].Name));
}
