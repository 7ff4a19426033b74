using System.Text.Json.Nodes;
using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>A single value, whole or in part.</summary>
internal sealed record ScalarChart(FactValue Known, string Written) : ChartValue
{
    /// <inheritdoc/>
    public override FactValue Value(PolicyPlan plan) => Known;

    /// <inheritdoc/>
    public override JsonNode Json() => JsonNode.Parse(Written)!;
}
