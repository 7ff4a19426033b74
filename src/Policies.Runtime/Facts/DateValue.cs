using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>A date.</summary>
/// <param name="Value">The values still possible.</param>
public sealed record DateValue(DateRange Value) : FactValue;
