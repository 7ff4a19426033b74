using System.Text.Json.Nodes;

namespace Policies.Conformance.Tables;

/// <summary>A request in words: <c>stage 2: injection at hip, knee; brace; codes 22630, 22633</c>; <c>nothing</c> is no request.</summary>
internal static class RequestWords
{
    public static JsonArray? Of(string words) =>
        words == "nothing" ? null : new JsonArray([.. words.Split("; ").Select(Item)]);

    private static JsonObject Item(string words)
    {
        var item = new JsonObject();
        if (words.StartsWith("stage ", StringComparison.Ordinal))
        {
            var (stage, rest) = Cut(words["stage ".Length..], ": ");
            item["stage"] = int.Parse(stage, System.Globalization.CultureInfo.InvariantCulture);
            words = rest!;
        }

        var (what, keys) = Cut(words, " at ");
        if (keys is not null)
        {
            item["at"] = Texts(keys);
        }

        if (what.EndsWith(" to continue", StringComparison.Ordinal))
        {
            what = what[..^" to continue".Length];
            item["phase"] = "continue";
        }

        var (service, codes) = Cut(what, "codes ");
        item["service"] = service.Length == 0 ? null : service.Trim();
        if (codes is not null)
        {
            item.Remove("service");
            item["codes"] = Texts(codes);
        }

        return item;
    }

    private static (string Before, string? After) Cut(string words, string mark) =>
        words.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (words[..at], words[(at + mark.Length)..]) : (words, null);

    private static JsonArray Texts(string words) => new([.. words.Split(", ").Select(text => (JsonNode?)text)]);
}
