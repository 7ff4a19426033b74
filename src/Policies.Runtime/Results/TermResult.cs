namespace Policies.Runtime.Results;

/// <summary>What comes with an approval, or instead of one.</summary>
/// <param name="Kind">grant, limit or instead.</param>
/// <param name="Service">The lesser service that would be necessary, for instead.</param>
/// <param name="Id">A limit's name.</param>
/// <param name="Text">Its words; the title of the service, for instead that has none.</param>
/// <param name="Length">A grant's length.</param>
/// <param name="From">The day that a grant counts from, or null where it is not known.</param>
/// <param name="IsConditional">Whether its condition is open.</param>
public sealed record TermResult(
    string Kind, string? Service, string? Id, string? Text, string? Length, string? From, bool IsConditional);
