namespace Policies.Language.Model;

/// <summary>A list, complete as given.</summary>
public sealed record GivenList(IReadOnlyList<GivenContent> Elements) : GivenContent;
