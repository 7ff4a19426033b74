using System.Text.Json;

namespace Policies.Runtime.Json;

/// <summary>A property of an object, with its path.</summary>
internal readonly record struct JsonMember(string Name, JsonElement Value, string Path)
{
    /// <summary>Whether it says anything: null is the same as absent.</summary>
    public bool IsGiven => Value.ValueKind != JsonValueKind.Null;

    /// <summary>The properties of an object, each name once; one that is given twice is an error, and the first stands.</summary>
    public static IReadOnlyList<JsonMember> Of(JsonElement element, string path, List<InputError> errors)
    {
        List<JsonMember> members = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var place = JsonWords.Child(path, property.Name);
            if (seen.Add(property.Name))
            {
                members.Add(new JsonMember(property.Name, property.Value, place));
            }
            else
            {
                errors.Add(new InputError(place, $"{JsonWords.Quote(property.Name)} is given twice."));
            }
        }

        return members;
    }
}
