namespace Policies.Plan;

/// <summary>Either plain text or a fact to fill in; exactly one of the two is set.</summary>
public sealed record MessagePart(string? Text, FactPath? Fact);
