namespace Policies.Language.Model;

/// <summary>within some, within any: windows of time, one beginning on the date of each element.</summary>
/// <param name="IsAny">The quantifier holds in every window, rather than in some.</param>
/// <param name="Length">The length of each.</param>
/// <param name="By">The date of an element.</param>
public sealed record ListWindow(bool IsAny, Expression Length, Expression By);
