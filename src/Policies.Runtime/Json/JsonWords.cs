using System.Text.Json;
using Policies.Runtime.Text;

namespace Policies.Runtime.Json;

/// <summary>Pieces of JSON as an error names them.</summary>
internal static class JsonWords
{
    private const int Longest = 40;

    /// <summary>What kind of value it is; not the value, which may be a patient's.</summary>
    public static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        JsonValueKind.String => "a text",
        _ => "a number",
    };

    /// <summary>A text that must be shown, for a name in it is wrong: quoted, on one line and short, since it may hold anything; other values by kind.</summary>
    public static string Shown(JsonElement element) => element.ValueKind == JsonValueKind.String ? Quote(element.GetString()!) : Kind(element);

    /// <summary>A name, quoted, on one line and short.</summary>
    public static string Quote(string text) => "'" + Short(text) + "'";

    /// <summary>The path of a property or element of an object.</summary>
    public static string Child(string path, string name) =>
        name.Length is > 0 and <= Longest && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
            ? $"{path}.{name}"
            : $"{path}[{Quote(name)}]";

    private static string Short(string text) => PlainText.Clean(text.Length <= Longest ? text : text[..Longest] + "…");
}
