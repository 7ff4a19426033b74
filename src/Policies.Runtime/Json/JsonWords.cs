using System.Text.Json;

namespace Policies.Runtime.Json;

/// <summary>Pieces of JSON as an error names them; no longer than a line, since they may hold anything.</summary>
internal static class JsonWords
{
    private const int Longest = 40;

    public static string Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        JsonValueKind.String => "the text '" + Short(element.GetString()!) + "'",
        _ => "the number " + Short(element.GetRawText()),
    };

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
