using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads lists: an array, an object by key, or <c>{"includes": …}</c> for a list that may hold more.</summary>
internal sealed class ListReader(PolicyPlan plan, List<InputError> errors, ValueReader values)
{
    /// <summary>The list; null, with an error, if it is none.</summary>
    public FactValue? Read(JsonElement element, TypePlan type, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return new ListValue(Elements(element, type.Element!, path), IsOpen: false);
        }

        var key = type.Element is { Kind: TypeKind.Record } record ? plan.Records[record.Record].Key : null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new InputError(path, $"Expected an array{(key is null ? "" : " or an object by key")}, but this is {JsonWords.Kind(element)}."));
            return null;
        }

        var members = JsonMember.Of(element, path, errors);
        if (members is [{ Name: "includes" } includes])
        {
            return !includes.IsGiven ? null : Read(includes.Value, type, includes.Path) is ListValue known ? known with { IsOpen = true } : null;
        }

        if (key is null)
        {
            errors.Add(new InputError(path, "Expected an array, or an object with includes: the elements of this list have no key to stand under."));
            return null;
        }

        return new ListValue([.. members.Select(member => Keyed(member, type.Element!, key))], IsOpen: false);
    }

    /// <summary>The key of an element; null, with an error, if it cannot be one.</summary>
    public static string? Key(JsonMember member, List<InputError> errors)
    {
        if (member.Value.ValueKind != JsonValueKind.String)
        {
            errors.Add(new InputError(member.Path, $"Expected a text that names the element, but this is {JsonWords.Kind(member.Value)}."));
            return null;
        }

        return IsKey(member.Value.GetString()!, member.Path, errors) ? member.Value.GetString() : null;
    }

    private static bool IsKey(string key, string path, List<InputError> errors)
    {
        if (key.Length > 0 && !key.Any(char.IsControl))
        {
            return true;
        }

        errors.Add(new InputError(path, "A key is a text of one line that is not empty."));
        return false;
    }

    private RecordValue Keyed(JsonMember member, TypePlan type, FieldPlan key)
    {
        var record = new CaseRecord(plan, type.Record);
        if (IsKey(member.Name, member.Path, errors))
        {
            record[record.IndexOf(key.Name)] = new TextValue(TextSet.Of(member.Name));
        }

        values.Record(member.Value, record, member.Path);
        return new RecordValue(record);
    }

    private IReadOnlyList<FactValue> Elements(JsonElement element, TypePlan type, string path)
    {
        List<FactValue> elements = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (var item in element.EnumerateArray())
        {
            var place = $"{path}[{elements.Count}]";
            var value = values.Value(item, type, place) ?? Undocumented(type);
            if (value is RecordValue { Value.Key: { } key } && !keys.Add(key))
            {
                errors.Add(new InputError(place, $"Two elements of the list have the key {JsonWords.Quote(key)}."));
            }

            elements.Add(value);
        }

        return elements;
    }

    private FactValue Undocumented(TypePlan type) =>
        type.Kind == TypeKind.Record ? new RecordValue(new CaseRecord(plan, type.Record)) : FactTypes.Whole(type);
}
