namespace Policies.Runtime.Results;

/// <summary>A fact that a condition read.</summary>
/// <param name="Fact">Its path.</param>
/// <param name="Title">Its title.</param>
/// <param name="Value">The values still possible, in words.</param>
/// <param name="On">The date of the evidence.</param>
/// <param name="Source">The document.</param>
public sealed record FactRead(string Fact, string? Title, string Value, string? On, string? Source);
