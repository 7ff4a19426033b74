using System.Text.Json.Nodes;
using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>A record, or the facts of a case: the fields that are documented.</summary>
/// <param name="Record">The type, by its position among the policy's records.</param>
/// <param name="Fields">The fields by name.</param>
internal sealed record RecordChart(int Record, IReadOnlyDictionary<string, ChartValue> Fields) : ChartValue
{
    /// <inheritdoc/>
    public override FactValue Value(PolicyPlan plan)
    {
        var record = new CaseRecord(plan, Record);
        Fill(record, plan);
        return new RecordValue(record);
    }

    /// <summary>Sets the fields of a record.</summary>
    public void Fill(CaseRecord record, PolicyPlan plan)
    {
        foreach (var (name, value) in Fields)
        {
            record[record.IndexOf(name)] = value.Value(plan);
        }
    }

    /// <inheritdoc/>
    public override JsonNode Json() => new JsonObject(Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value.Json())));
}
