using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>A length of time.</summary>
/// <param name="Value">The values still possible.</param>
public sealed record DurationValue(DurationRange Value) : FactValue;
