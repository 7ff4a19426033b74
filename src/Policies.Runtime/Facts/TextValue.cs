using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>A text or code.</summary>
/// <param name="Value">The values still possible.</param>
public sealed record TextValue(TextSet Value) : FactValue;
