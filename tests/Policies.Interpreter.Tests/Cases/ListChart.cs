using System.Text.Json.Nodes;
using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>A list, complete or in part; one of records that all have a key may be written as an object by key.</summary>
internal sealed record ListChart(IReadOnlyList<ChartValue> Elements, bool IsOpen, string? ByKey) : ChartValue
{
    /// <inheritdoc/>
    public override FactValue Value(PolicyPlan plan) => new ListValue([.. Elements.Select(element => element.Value(plan))], IsOpen);

    /// <inheritdoc/>
    public override JsonNode Json()
    {
        JsonNode list = ByKey is null
            ? new JsonArray([.. Elements.Select(element => element.Json())])
            : new JsonObject(Elements.Select(element => Keyed((JsonObject)element.Json(), ByKey)));
        return IsOpen ? new JsonObject { ["includes"] = list } : list;
    }

    private static KeyValuePair<string, JsonNode?> Keyed(JsonObject element, string key)
    {
        var name = element[key]!.GetValue<string>();
        element.Remove(key);
        return KeyValuePair.Create(name, (JsonNode?)element);
    }
}
