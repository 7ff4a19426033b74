namespace Policies.Runtime.Results;

/// <summary>A fact that could still matter.</summary>
/// <param name="Fact">Its path, for example <c>levels.L4-5.stenosis</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Ask">What to ask for; null if the policy does not say.</param>
/// <param name="Why">not-documented, partial or no-value.</param>
/// <param name="For">The criteria, or services, that it serves.</param>
/// <param name="Citations">What those rest on.</param>
public sealed record MissingFact(
    string Fact, string? Title, string? Ask, string Why, IReadOnlyList<string> For, IReadOnlyList<Cited> Citations);
