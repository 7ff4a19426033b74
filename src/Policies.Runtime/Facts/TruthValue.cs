using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>A yes-no fact.</summary>
/// <param name="Value">The values still possible.</param>
public sealed record TruthValue(Truth Value) : FactValue;
