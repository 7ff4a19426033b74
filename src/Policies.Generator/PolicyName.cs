namespace Policies.Generator;

/// <summary>Which file declares a policy.</summary>
internal sealed record PolicyName(string Policy, string Path);
