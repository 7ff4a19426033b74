using System.Text.Json.Nodes;
using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>A record that might have been none, and is there.</summary>
internal sealed record OptionalChart(ChartValue Known) : ChartValue
{
    /// <inheritdoc/>
    public override FactValue Value(PolicyPlan plan) => new OptionalValue(Known.Value(plan), CanBeNone: false);

    /// <inheritdoc/>
    public override JsonNode Json() => Known.Json();
}
