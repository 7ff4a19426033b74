using System.Text.Json.Nodes;
using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>What a chart says about a fact; made into a value, and into the JSON that means the same.</summary>
internal abstract record ChartValue
{
    /// <summary>The value.</summary>
    public abstract FactValue Value(PolicyPlan plan);

    /// <summary>The JSON.</summary>
    public abstract JsonNode Json();
}
