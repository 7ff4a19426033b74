namespace Policies.Plan;

/// <summary>Codes of one system that name a service; a range has a last code.</summary>
public sealed record CodesPlan(string System, string First, string? Last = null);
