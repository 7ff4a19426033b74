namespace Policies.Plan;

/// <summary>A unit in which one substance is measured too: <c>also mmol/L times 18.016</c>.</summary>
/// <param name="Unit">UCUM unit.</param>
/// <param name="Factor">How many of the declared unit one of it is.</param>
public sealed record ConversionPlan(string Unit, decimal Factor);
