namespace Policies.Language.Model;

/// <summary>A list: complete, or known in part.</summary>
/// <param name="Elements">The elements that are known.</param>
/// <param name="IsOpen">Whether there may be others.</param>
public sealed record GivenList(IReadOnlyList<GivenContent> Elements, bool IsOpen = false) : GivenContent;
