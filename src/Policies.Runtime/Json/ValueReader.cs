using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads facts by their declared types, whole or in part.</summary>
internal sealed class ValueReader
{
    // With more names than this the nearest one says more than all of them.
    private const int MostNamesTold = 12;

    private readonly PolicyPlan _plan;
    private readonly List<InputError> _errors;
    private readonly ScalarReader _scalars;
    private readonly ListReader _lists;
    private readonly OptionalReader _optionals;

    public ValueReader(PolicyPlan plan, List<InputError> errors)
    {
        (_plan, _errors) = (plan, errors);
        _scalars = new ScalarReader(errors);
        _lists = new ListReader(plan, errors, this);
        _optionals = new OptionalReader(plan, errors, this);
    }

    /// <summary>Reads the fields of a record.</summary>
    public void Record(JsonElement element, CaseRecord record, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            _errors.Add(new InputError(path, $"Expected an object with {(record.Plan is { } type ? $"the fields of '{type.Name}'" : "the facts")}, but this is {JsonWords.Kind(element)}."));
            return;
        }

        foreach (var member in JsonMember.Of(element, path, _errors))
        {
            var field = record.IndexOf(member.Name);
            if (field < 0)
            {
                _errors.Add(Unknown(member, record));
            }
            else if (record.Fields[field].IsKey && member.IsGiven)
            {
                Key(member, record, field);
            }
            else if (Value(member.Value, record.Fields[field].Type, member.Path) is { } value)
            {
                record[field] = value;
            }
        }
    }

    /// <summary>Reads a value of any type; null if nothing is documented, or if it is wrong, which is then an error.</summary>
    public FactValue? Value(JsonElement element, TypePlan type, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (type.Kind == TypeKind.Optional)
        {
            return _optionals.Read(element, type, path);
        }

        if (type.Kind == TypeKind.Record)
        {
            var record = new CaseRecord(_plan, type.Record);
            Record(element, record, path);
            return new RecordValue(record);
        }

        return element.ValueKind == JsonValueKind.Object && (type.Kind != TypeKind.List || IsDocumentedList(element))
            ? Documented(JsonMember.Of(element, path, _errors), type, path)
            : Plain(element, type, null, path);
    }

    private FactValue? Plain(JsonElement element, TypePlan type, JsonMember? unit, string path) =>
        type.Kind == TypeKind.List ? _lists.Read(element, type, path)
        : Bounds.Read(element, path, _errors) is { } bounds ? _scalars.Read(bounds, type, unit, path)
        : null;

    // A list may be an object by key, whose keys may be any word; only value beside on or source marks a value with its evidence.
    private static bool IsDocumentedList(JsonElement element) =>
        element.TryGetProperty("value", out _) && (element.TryGetProperty("on", out _) || element.TryGetProperty("source", out _));

    // A value or a range, with its unit, date and source.
    private FactValue? Documented(IReadOnlyList<JsonMember> members, TypePlan type, string path)
    {
        var isNumber = type.Kind is TypeKind.Number or TypeKind.WholeNumber or TypeKind.Percent;
        var isRanged = isNumber || type.Kind is TypeKind.Duration or TypeKind.Date or TypeKind.Grade;
        string[] known = ["value", "on", "source", .. isNumber ? ["unit"] : Array.Empty<string>(), .. isRanged ? Bounds.Names : []];
        var count = _errors.Count;
        foreach (var member in members.Where(member => !known.Contains(member.Name)))
        {
            _errors.Add(new InputError(
                member.Path, $"A {type.Kind.Words()} has no property {JsonWords.Quote(member.Name)}; it has {string.Join(", ", known)}.", NearestName.Of(member.Name, known)));
        }

        var evidence = Evidence(members);
        var unit = Text(members, "unit") is null ? (JsonMember?)null : members.First(member => member.Name == "unit");
        if (_errors.Count > count)
        {
            return null;
        }

        var range = members.Where(member => Bounds.Names.Contains(member.Name)).ToList();
        FactValue? read;
        if (members.Any(member => member.Name == "value"))
        {
            if (range.Count > 0)
            {
                _errors.Add(new InputError(path, $"Expected either value or {range[0].Name}, not both."));
                return null;
            }

            var value = members.First(member => member.Name == "value");
            read = value.IsGiven ? Plain(value.Value, type, unit, value.Path) : null;
        }
        else if (isRanged)
        {
            read = Bounds.Of(range, path, _errors) is { } bounds ? _scalars.Read(bounds, type, unit, path) : null;
        }
        else
        {
            _errors.Add(new InputError(path, $"Expected {type.Kind.Example()}, or an object with value; this object has none."));
            return null;
        }

        return read is null || evidence is null ? read : read with { Provenance = evidence };
    }

    /// <summary>Reads the evidence beside a property that stands for the whole value; false, with errors, if something else stands there too.</summary>
    public bool TryEvidence(IReadOnlyList<JsonMember> members, string value, out Provenance? evidence)
    {
        string[] known = [value, "on", "source"];
        var count = _errors.Count;
        foreach (var member in members.Where(member => !known.Contains(member.Name)))
        {
            _errors.Add(new InputError(
                member.Path, $"Beside {value} there is no property {JsonWords.Quote(member.Name)}; there are {string.Join(", ", known)}.", NearestName.Of(member.Name, known)));
        }

        evidence = Evidence(members);
        return _errors.Count == count;
    }

    private Provenance? Evidence(IReadOnlyList<JsonMember> members)
    {
        var (on, source) = (Text(members, "on"), Text(members, "source"));
        DateRange? day = null;
        if (on is not null && (day = DateRange.TryParse(on)) is null)
        {
            _errors.Add(new InputError(members.First(member => member.Name == "on").Path, "Expected a date such as \"2026-01-12\", \"2026-01\" or \"2026\", but this text is none."));
        }

        return day is null && source is null ? null : new Provenance(day, source);
    }

    private string? Text(IReadOnlyList<JsonMember> members, string name)
    {
        foreach (var member in members.Where(member => member.Name == name && member.IsGiven))
        {
            if (member.Value.ValueKind == JsonValueKind.String)
            {
                return member.Value.GetString();
            }

            _errors.Add(new InputError(member.Path, $"Expected a text, but this is {JsonWords.Kind(member.Value)}."));
        }

        return null;
    }

    // In an object by key the record has its key already.
    private void Key(JsonMember member, CaseRecord record, int field)
    {
        if (ListReader.Key(member, _errors) is not { } key)
        {
            return;
        }

        if (record.Key is { } known && known != key)
        {
            _errors.Add(new InputError(member.Path, $"The element stands under the key {JsonWords.Quote(known)}, but gives itself another."));
            return;
        }

        record[field] = new TextValue(TextSet.Of(key));
    }

    private static InputError Unknown(JsonMember member, CaseRecord record)
    {
        var names = record.Fields.Select(candidate => candidate.Name).ToList();
        var nearest = NearestName.Of(member.Name, names);
        var all = nearest is null && names.Count <= MostNamesTold ? $"; it has {string.Join(", ", names)}" : "";
        return new InputError(
            member.Path,
            record.Plan is { } type ? $"A '{type.Name}' has no field {JsonWords.Quote(member.Name)}{all}." : $"The policy has no fact {JsonWords.Quote(member.Name)}{all}.",
            nearest);
    }
}
