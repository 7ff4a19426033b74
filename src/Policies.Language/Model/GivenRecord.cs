namespace Policies.Language.Model;

/// <summary>A record.</summary>
public sealed record GivenRecord(IReadOnlyList<GivenField> Fields) : GivenContent;
