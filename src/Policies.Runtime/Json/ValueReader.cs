using System.Globalization;
using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads facts by their declared types, whole or in part.</summary>
internal sealed class ValueReader(PolicyPlan plan, List<InputError> errors)
{
    private readonly ScalarReader _scalars = new(errors);

    /// <summary>Reads the fields of a record.</summary>
    public void Record(JsonElement element, CaseRecord record, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new InputError(path, $"Expected an object with the facts of {Name(record)}, but this is {JsonWords.Of(element)}."));
            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var place = Child(path, property.Name);
            var field = record.IndexOf(property.Name);
            if (field < 0)
            {
                var names = record.Fields.Select(candidate => candidate.Name).ToList();
                errors.Add(new InputError(place, $"There is no fact '{property.Name}' in {Name(record)}.", NearestName.Of(property.Name, names)));
            }
            else if (!seen.Add(property.Name))
            {
                errors.Add(new InputError(place, $"The fact '{property.Name}' is given twice."));
            }
            else if (Value(property.Value, record.Fields[field].Type, place) is { } value)
            {
                record[field] = value;
            }
        }
    }

    private static string Name(CaseRecord record) => record.Plan is { } type ? $"a {type.Name}" : "the case";

    private static string Child(string path, string name) =>
        name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_') ? $"{path}.{name}" : $"{path}['{name}']";

    private FactValue? Value(JsonElement element, TypePlan type, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (type.Kind == TypeKind.Record)
        {
            var record = new CaseRecord(plan, type.Record);
            Record(element, record, path);
            return new RecordValue(record);
        }

        Provenance? provenance = null;
        if (element.ValueKind == JsonValueKind.Object && (type.Kind != TypeKind.List || IsDocumentedValue(element)))
        {
            provenance = ReadProvenance(element, path);
            if (element.TryGetProperty("value", out var inner))
            {
                var unit = element.TryGetProperty("unit", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
                Unknown(element, path, ["value", "on", "source", "unit"]);
                var value = inner.ValueKind == JsonValueKind.Null ? null
                    : type.Kind == TypeKind.List ? List(inner, type, path + ".value")
                    : _scalars.Read(inner, type, unit, path + ".value");
                return value is null ? null : value with { Provenance = provenance };
            }
        }

        var plain = type.Kind == TypeKind.List ? List(element, type, path) : _scalars.Read(element, type, null, path);
        return plain is null || provenance is null ? plain : plain with { Provenance = provenance };
    }

    // A list may be an object by key, whose keys may be any word; only value beside on or source marks a wrapper.
    private static bool IsDocumentedValue(JsonElement element) =>
        element.TryGetProperty("value", out _) && (element.TryGetProperty("on", out _) || element.TryGetProperty("source", out _));

    private Provenance? ReadProvenance(JsonElement element, string path)
    {
        DateRange? on = null;
        if (element.TryGetProperty("on", out var day))
        {
            on = day.ValueKind == JsonValueKind.String ? DateRange.TryParse(day.GetString()!) : null;
            if (on is null)
            {
                errors.Add(new InputError(path + ".on", $"Expected a date such as 2026-01-12, but this is {JsonWords.Of(day)}."));
            }
        }

        var source = element.TryGetProperty("source", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        return on is null && source is null ? null : new Provenance(on, source);
    }

    private void Unknown(JsonElement element, string path, string[] known)
    {
        foreach (var property in element.EnumerateObject().Where(property => !known.Contains(property.Name)))
        {
            errors.Add(new InputError(Child(path, property.Name), $"A documented value has no property '{property.Name}'; it has {string.Join(", ", known)}.", NearestName.Of(property.Name, known)));
        }
    }

    private ListValue? List(JsonElement element, TypePlan type, string path)
    {
        var item = type.Element!;
        if (element.ValueKind == JsonValueKind.Array)
        {
            return new ListValue(Elements(element, item, path), IsOpen: false);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new InputError(path, $"Expected a list, but this is {JsonWords.Of(element)}."));
            return null;
        }

        if (element.TryGetProperty("includes", out var includes) && element.EnumerateObject().Count() == 1)
        {
            var inner = List(includes, type, path + ".includes");
            return inner is null ? null : inner with { IsOpen = true };
        }

        var key = item.Kind == TypeKind.Record ? plan.Records[item.Record].Key : null;
        if (key is null)
        {
            errors.Add(new InputError(path, "Expected an array: the elements of this list have no key."));
            return null;
        }

        List<FactValue> elements = [];
        foreach (var property in element.EnumerateObject())
        {
            var record = new CaseRecord(plan, item.Record);
            record[record.IndexOf(key.Name)] = new TextValue(TextSet.Of(property.Name));
            Record(property.Value, record, Child(path, property.Name));
            elements.Add(new RecordValue(record));
        }

        return new ListValue(elements, IsOpen: false);
    }

    private IReadOnlyList<FactValue> Elements(JsonElement element, TypePlan type, string path)
    {
        List<FactValue> elements = [];
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var place = $"{path}[{index++}]";
            elements.Add(Value(item, type, place) ?? Undocumented(type));
        }

        return elements;
    }

    private FactValue Undocumented(TypePlan type) =>
        type.Kind == TypeKind.Record ? new RecordValue(new CaseRecord(plan, type.Record)) : FactTypes.Whole(type);
}
