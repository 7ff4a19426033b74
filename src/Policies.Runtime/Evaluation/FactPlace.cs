using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Evaluation;

/// <summary>A fact of a case, found by its path.</summary>
/// <param name="Name">Its path in the case, for people and for the list of missing facts: <c>levels.L4-5.stenosis</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Type">Its type.</param>
/// <param name="Field">Its declaration; null for a record that was reached as an element.</param>
/// <param name="Owner">The record that it is a field of; null for an element.</param>
public sealed record FactPlace(string Name, FactValue Value, TypePlan Type, FieldPlan? Field, CaseRecord? Owner);
