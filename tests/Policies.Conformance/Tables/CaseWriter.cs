using System.Text.Json.Nodes;
using Policies.Plan;

namespace Policies.Conformance.Tables;

/// <summary>
/// The case of a row, as JSON. A column <c>fact</c> holds what the chart says of it. A column <c>list.field</c> holds the field of every
/// element in turn, <c>…</c> at the end meaning that there may be others; <c>none</c> is the empty list and <c>not documented</c> one of
/// which nothing is known. A column <c>list.KEY.field</c> holds a field of one element.
/// </summary>
internal sealed class CaseWriter(PolicyPlan plan)
{
    private const string More = "…";

    /// <summary>Whether a header names a fact.</summary>
    public bool IsFact(string header) => plan.Facts.Any(fact => fact.Name == header.Split('.')[0]);

    /// <summary>The case, with the facts and the request of a row.</summary>
    public JsonObject Write(Table table, Row row)
    {
        var facts = new JsonObject();
        JsonArray? request = null;
        for (var i = 0; i < table.Headers.Count; i++)
        {
            if (table.Headers[i] == "request")
            {
                request = RequestWords.Of(row.Cells[i]);
            }
            else if (IsFact(table.Headers[i]))
            {
                Write(facts, table.Headers[i].Split('.'), row.Cells[i]);
            }
        }

        return new JsonObject { ["facts"] = facts, ["request"] = request };
    }

    private void Write(JsonObject facts, string[] path, string words)
    {
        var field = plan.Facts.First(fact => fact.Name == path[0]);
        if (field.Type.Kind != TypeKind.List)
        {
            facts[path[0]] = ChartValue.Of(words, field.Type);
        }
        else if (path is [_, var key, var name])
        {
            facts[path[0]] ??= new JsonObject();
            facts[path[0]]![key] ??= new JsonObject();
            facts[path[0]]![key]![name] = ChartValue.Of(words, TypeOf(field, name));
        }
        else if (words != "not documented")
        {
            facts[path[0]] = Elements(facts[path[0]], TypeOf(field, path[1]), path[1], words);
        }
    }

    private TypePlan TypeOf(FieldPlan list, string field) => plan.Records[list.Type.Element!.Record].Fields.First(candidate => candidate.Name == field).Type;

    // A second column over the same list adds another field to the same elements.
    private static JsonNode Elements(JsonNode? before, TypePlan type, string field, string words)
    {
        var values = words == "none" ? [] : words.Split(", ");
        var isOpen = values is [.., More];
        var elements = (before is JsonObject ? before["includes"] : before) as JsonArray ?? new JsonArray([.. values.Where(value => value != More).Select(_ => new JsonObject())]);
        for (var i = 0; i < elements.Count; i++)
        {
            elements[i]![field] = ChartValue.Of(values[i], type);
        }

        return before ?? (isOpen ? new JsonObject { ["includes"] = elements } : elements);
    }
}
