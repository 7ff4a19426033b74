namespace Policies.Runtime.Facts;

/// <summary>A record.</summary>
/// <param name="Value">The record.</param>
public sealed record RecordValue(CaseRecord Value) : FactValue;
