namespace Policies.Values;

/// <summary>A unit of the Unified Code for Units of Measure (UCUM), as far as this table knows it.</summary>
/// <param name="Code">The UCUM code, for example <c>kg/m2</c>.</param>
/// <param name="Dimension">What it measures; quantities of one dimension compare and convert.</param>
/// <param name="Factor">How many of the dimension's canonical unit one of it is; a finite decimal.</param>
public sealed record Unit(string Code, string Dimension, decimal Factor);
