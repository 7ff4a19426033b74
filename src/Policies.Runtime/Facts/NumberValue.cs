using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>A number in its declared unit.</summary>
/// <param name="Value">The values still possible.</param>
public sealed record NumberValue(Range<decimal> Value) : FactValue;
