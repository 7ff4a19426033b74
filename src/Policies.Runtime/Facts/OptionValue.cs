using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>A choice or grade.</summary>
/// <param name="Value">The values still possible.</param>
public sealed record OptionValue(OptionSet Value) : FactValue;
