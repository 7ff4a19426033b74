namespace Policies.Language.Model;

/// <summary>Nothing: the fact is not documented.</summary>
public sealed record GivenUnknown : GivenContent;
