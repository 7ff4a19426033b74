namespace Policies.Runtime.Results;

/// <summary>What comes with an approval.</summary>
/// <param name="Kind">grant or limit.</param>
/// <param name="Id">A limit's name.</param>
/// <param name="Text">Its words.</param>
/// <param name="Length">A grant's length.</param>
/// <param name="From">The day that a grant counts from, or null where it is not known.</param>
/// <param name="IsConditional">Whether its condition is open.</param>
public sealed record TermResult(string Kind, string? Id, string? Text, string? Length, string? From, bool IsConditional);
