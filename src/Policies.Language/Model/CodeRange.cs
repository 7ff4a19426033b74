namespace Policies.Language.Model;

/// <summary>A code of a system, or a range of them (<paramref name="Last"/> included), or, where <paramref name="First"/> ends in <c>.*</c>, all under it.</summary>
public sealed record CodeRange(string System, string First, string? Last);
