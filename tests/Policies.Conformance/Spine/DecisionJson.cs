using System.Text.Json.Nodes;

namespace Policies.Conformance.Spine;

/// <summary>The lines of a decision as the table has them, read from the JSON that is written of it.</summary>
internal sealed class DecisionJson
{
    private readonly Dictionary<string, IReadOnlyList<string>[]> _lines = [];

    public DecisionJson(JsonNode decision)
    {
        foreach (var line in decision["lines"]!.AsArray())
        {
            var at = (string?)line!["at"];
            _lines.Add(
                $"{line["stage"]} {line["service"]}{(at is null ? "" : " at " + at)}",
                [[.. Determination(line)], Sorted(line["reasons"], Reason), Sorted(line["remarks"], Remark), Missing(line)]);
        }

        foreach (var stage in decision["stages"]!.AsArray())
        {
            Add($"stage {stage!["stage"]}", (string)stage["outcome"]!, (string)stage["action"]!);
        }

        Add("decision", (string)decision["action"]!);
        Add("findings", [.. decision["findings"]!.AsArray().Select(finding => (string)finding!["code"]!)]);
        AllMissing = Missing(decision);
    }

    public IEnumerable<string> Names => _lines.Keys;

    /// <summary>What is missing over all lines.</summary>
    public IReadOnlyList<string> AllMissing { get; }

    public IReadOnlyList<string> Items(string line, int column) => _lines[line][column];

    private static IReadOnlyList<string> Missing(JsonNode of) => Sorted(of["missing"], fact =>
        (string)fact["why"]! == "not-documented" ? (string)fact["fact"]! : $"{fact["fact"]} ({fact["why"]})");

    private static IEnumerable<string> Determination(JsonNode line)
    {
        yield return string.Join(" or ", line["possible"]!.AsArray().Select(outcome => ((string)outcome!).Replace('-', ' ')));
        if ((string?)line["basis"] is { } basis)
        {
            yield return basis;
        }
    }

    private static string Reason(JsonNode reason) => $"{reason["criterion"]} {((string)reason["result"]!).Replace('-', ' ')} {Citations(reason)}";

    private static string Remark(JsonNode remark) => $"{string.Join(' ', ((string)remark["text"]!).Split(' ').Take(2))} {Citations(remark)}";

    private static string Citations(JsonNode of) => "[" + string.Join(", ", of["citations"]!.AsArray().Select(cited =>
        cited!["number"] + ((string?)cited["grade"] is { } grade ? " " + grade : ""))) + "]";

    private static IReadOnlyList<string> Sorted(JsonNode? items, Func<JsonNode, string> words) =>
        [.. items!.AsArray().Select(item => words(item!)).Distinct().Order(StringComparer.Ordinal)];

    private void Add(string name, params string[] items) => _lines.Add(name, [items, [], [], []]);
}
