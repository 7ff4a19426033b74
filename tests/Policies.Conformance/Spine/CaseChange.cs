using System.Text.Json.Nodes;

namespace Policies.Conformance.Spine;

/// <summary>
/// Changes a case: <c>PATH = JSON</c> sets a fact (<c>levels.L2-3.stenosis</c>) or a part of the request (<c>request.4.at</c>);
/// <c>PATH = nothing</c> takes it away.
/// </summary>
internal static class CaseChange
{
    public static JsonObject Apply(JsonObject theCase, IEnumerable<string> changes)
    {
        var changed = (JsonObject)theCase.DeepClone();
        foreach (var change in changes)
        {
            var (path, value) = change.Split(" = ", 2) is [var left, var right] ? (left.Split('.'), right) : throw new FormatException(change);
            Set(path[0] == "request" ? changed : changed["facts"]!, path, value);
        }

        return changed;
    }

    private static void Set(JsonNode root, string[] path, string value)
    {
        var parent = path[..^1].Aggregate(root, (node, step) => node is JsonArray array ? array[Index(step)]! : node[step]!);
        switch (parent)
        {
            case JsonArray array when value == "nothing":
                array.RemoveAt(Index(path[^1]));
                break;
            case JsonArray array when Index(path[^1]) == array.Count:
                array.Add(JsonNode.Parse(value));
                break;
            case JsonObject fields:
                fields[path[^1]] = JsonNode.Parse(value);
                break;
            default:
                throw new FormatException(string.Join('.', path));
        }
    }

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}
