using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>One item of an example's request: a service by name, or a code.</summary>
public sealed record RequestedItem(int Stage, Service? Service, string? Code, Phase Phase, IReadOnlyList<string> At);
