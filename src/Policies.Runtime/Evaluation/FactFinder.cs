using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Evaluation;

/// <summary>Finds facts by the paths of the plan.</summary>
internal sealed class FactFinder(CaseFacts facts)
{
    private readonly Dictionary<CaseRecord, string> _names = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers where a record stands, so that its fields can be named.</summary>
    public void Name(CaseRecord record, string name) => _names.TryAdd(record, name);

    /// <summary>The fact at a path seen from a block with these arguments.</summary>
    public FactPlace Find(FactPath path, IReadOnlyList<CaseRecord> arguments)
    {
        var record = path.Variable < 0 ? facts.Root : arguments[path.Variable];
        var place = Element(record, path.Variable < 0 ? "" : NameOf(record));
        foreach (var name in path.Names)
        {
            if (place.Value is OptionalValue { CanBeNone: true })
            {
                // Whether there is one comes first; only then what its fields are.
                break;
            }

            place = Step(place, name);
        }

        return place;
    }

    /// <summary>The records at some paths seen from a frame; a parameter may also stand for a single value of a list.</summary>
    public CaseRecord[] Records(IReadOnlyList<FactPath> paths, Frame frame) =>
    [
        .. paths.Select(path => path is { Variable: >= 0, Names.Count: 0 }
            ? frame.Arguments[path.Variable]
            : ((RecordValue)Find(path, frame.Arguments).Value).Value),
    ];

    /// <summary>The name of a record by where it stands: <c>levels.L4-5</c>.</summary>
    public string NameOf(CaseRecord record) => _names.TryGetValue(record, out var name) ? name : record.Key ?? record.Plan?.Name ?? "";

    /// <summary>The elements of a list, each named.</summary>
    public IReadOnlyList<CaseRecord> Elements(FactPlace list)
    {
        var elements = facts.Elements((ListValue)list.Value, list.Type.Element!);
        foreach (var element in elements)
        {
            Name(element, $"{list.Name}.{element.Key ?? element.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        }

        return elements;
    }

    private static FactPlace Element(CaseRecord record, string name) =>
        record.Plan is null && record.Fields is [{ Name: "" } single]
            ? new FactPlace(name, record[0], single.Type, single, record)
            : new FactPlace(name, new RecordValue(record), new TypePlan { Kind = TypeKind.Record, Name = record.Plan?.Name }, null, null);

    private FactPlace Step(FactPlace place, string name)
    {
        if (place.Value is ListValue list)
        {
            var element = facts.Resolve(list, place.Type.Element!, name);
            Name(element, $"{place.Name}.{name}");
            return Element(element, NameOf(element));
        }

        var record = ((RecordValue)OptionalValue.Known(place.Value)!).Value;
        var index = record.IndexOf(name);
        var field = record.Fields[index];
        var full = place.Name.Length == 0 ? name : place.Name + "." + name;
        if (OptionalValue.Known(record[index]) is RecordValue inner)
        {
            Name(inner.Value, full);
        }

        return new FactPlace(full, record[index], field.Type, field, record);
    }
}
