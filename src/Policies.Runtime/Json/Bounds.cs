using System.Text.Json;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>The two ends of a value as they stand in a case; of a known value both are the same.</summary>
/// <param name="Low">The lower end; null if there is none.</param>
/// <param name="LowIsOpen">Whether the lower end itself is left out.</param>
/// <param name="High">The upper end; null if there is none.</param>
/// <param name="HighIsOpen">Whether the upper end itself is left out.</param>
/// <param name="IsKnown">Whether it is a value and no range; both ends are then the same.</param>
internal readonly record struct Bounds(JsonMember? Low, bool LowIsOpen, JsonMember? High, bool HighIsOpen, bool IsKnown = false)
{
    /// <summary>The names that a range consists of.</summary>
    public static readonly string[] Names = ["from", "to", "above", "below"];

    /// <summary>A known value.</summary>
    public static Bounds Known(JsonElement element, string path)
    {
        var member = new JsonMember("", element, path);
        return new Bounds(member, false, member, false, IsKnown: true);
    }

    /// <summary>A value by itself, or a range as an object; null, with an error, if the object is no range.</summary>
    public static Bounds? Read(JsonElement element, string path, List<InputError> errors)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return Known(element, path);
        }

        var members = JsonMember.Of(element, path, errors);
        foreach (var member in members.Where(member => !Names.Contains(member.Name)))
        {
            errors.Add(new InputError(
                member.Path, $"A range has no property {JsonWords.Quote(member.Name)}; it has {string.Join(", ", Names)}.", NearestName.Of(member.Name, Names)));
            return null;
        }

        return Of(members, path, errors);
    }

    /// <summary>The range that some properties make; null, with an error, if they make none.</summary>
    public static Bounds? Of(IReadOnlyList<JsonMember> members, string path, List<InputError> errors)
    {
        JsonMember? Find(string name) => members.Where(member => member.Name == name && member.IsGiven).Select(member => (JsonMember?)member).FirstOrDefault();
        var (from, above, to, below) = (Find("from"), Find("above"), Find("to"), Find("below"));
        if ((from ?? above ?? to ?? below) is null)
        {
            errors.Add(new InputError(path, "A range needs one of from, to, above, below."));
            return null;
        }

        if ((from is not null && above is not null) || (to is not null && below is not null))
        {
            errors.Add(new InputError(path, $"A range has {(above is not null && from is not null ? "from or above" : "to or below")}, not both."));
            return null;
        }

        return new Bounds(from ?? above, above is not null, to ?? below, below is not null);
    }
}
