using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>Finds facts by the paths of the plan.</summary>
internal sealed class FactFinder(CaseFacts facts)
{
    private readonly Dictionary<CaseRecord, string> _names = new(ReferenceEqualityComparer.Instance);

    /// <summary>The decision whose frames tell which element of a list is chosen; set once, before a path is looked for.</summary>
    public DecisionRun Run { get; set; } = null!;

    /// <summary>Remembers where a record stands, so that its fields can be named.</summary>
    public void Name(CaseRecord record, string name) => _names.TryAdd(record, name);

    /// <summary>The fact at a path seen from a block with these arguments.</summary>
    public FactPlace Find(FactPath path, IReadOnlyList<CaseRecord> arguments)
    {
        var record = path.Variable < 0 ? facts.Root : arguments[path.Variable];
        return Steps(Element(record, path.Variable < 0 ? "" : NameOf(record)), path.Names);
    }

    private FactPlace Steps(FactPlace place, IReadOnlyList<string> names)
    {
        foreach (var name in names)
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

    /// <summary>The facts at a path seen from a frame: where one of several records is meant, the fact of each.</summary>
    public IReadOnlyList<FactPlace> FindAll(FactPath path, Frame frame, Rail rail)
    {
        IReadOnlyList<CaseRecord> starts = path.Chosen is { } scan
            ? Optional(path with { Names = [] }, frame, rail) is { HasValue: not Truth.No } chosen ? Candidates(scan, frame, chosen.Value) : []
            : path.Variable >= 0 && !frame.Arguments[path.Variable].IsOfChart ? frame.Arguments[path.Variable].Candidates
            : null!;
        return starts is null ? [Find(path, frame.Arguments)] : [.. starts.Select(start => Steps(Element(start, NameOf(start)), path.Names))];
    }

    /// <summary>The record at a path on a rail, which may be none.</summary>
    public Optional<CaseRecord> Optional(FactPath path, Frame frame, Rail rail)
    {
        var value = path.Chosen is { } scan
            ? path.Names.Aggregate((FactValue)Chosen(scan, frame, rail), (record, name) => OptionalValue.Lift(record, known => ((RecordValue)known).Value is var one ? one[one.IndexOf(name)] : known))
            : Find(path, frame.Arguments).Value;
        return OptionalValue.Known(value) is not RecordValue record ? Values.Optional<CaseRecord>.None
            : value is OptionalValue { CanBeNone: true } ? Values.Optional<CaseRecord>.NoneOr(record.Value)
            : record.Value;
    }

    /// <summary>Which elements a pass chooses from on a rail.</summary>
    public (Choice Choice, IReadOnlyList<CaseRecord> Elements) Choice(ScanPlan scan, Frame frame, Rail rail)
    {
        var list = Find(scan.List, frame.Arguments);
        var elements = Elements(list);
        var outer = Records(scan.Arguments, frame, rail) ?? [];
        var roots = Run.Plan.Blocks[scan.Block].Roots;
        List<Member<DateRange>> dated = [];
        foreach (var element in elements)
        {
            var body = Run.Frame(scan.Block, frame.Scope, [.. outer, element]);
            dated.Add(new(
                ((DateValue)Find(scan.Choice!.Date, body.Arguments).Value).Value,
                roots.Aggregate(Truth.Yes, (all, root) => all.And(body[root.Slot].On(rail)))));
        }

        var isOpen = ((ListValue)list.Value).IsOpen;
        return (scan.Choice!.IsLatest ? Values.Choice.Latest(dated, isOpen) : Values.Choice.Earliest(dated, isOpen), elements);
    }

    /// <summary>The records at some paths seen from a frame, null where one is none; a parameter may also stand for a single value of a list.</summary>
    public CaseRecord[]? Records(IReadOnlyList<FactPath> paths, Frame frame, Rail rail)
    {
        var records = new CaseRecord[paths.Count];
        for (var i = 0; i < records.Length; i++)
        {
            var path = paths[i];
            if (path is { Variable: >= 0, Names.Count: 0 })
            {
                records[i] = frame.Arguments[path.Variable];
            }
            else if (Optional(path, frame, rail) is { HasValue: not Truth.No, Value: var record })
            {
                records[i] = record;
            }
            else
            {
                return null;
            }
        }

        return records;
    }

    /// <summary>The name of a record by where it stands: <c>levels.L4-5</c>.</summary>
    public string NameOf(CaseRecord record) => _names.TryGetValue(record, out var name) ? name
        : record.Candidates.Count > 0 ? string.Join(" or ", record.Candidates.Select(NameOf))
        : record.Key ?? record.Plan?.Name ?? "";

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

    private OptionalValue Chosen(ScanPlan scan, Frame frame, Rail rail)
    {
        var (choice, elements) = Choice(scan, frame, rail);
        return facts.Chosen(choice, elements, Find(scan.List, frame.Arguments).Type.Element!);
    }

    private IReadOnlyList<CaseRecord> Candidates(ScanPlan scan, Frame frame, CaseRecord chosen)
    {
        // The elements are named by the list that they stand in.
        Elements(Find(scan.List, frame.Arguments));
        return chosen.IsOfChart ? [chosen] : chosen.Candidates;
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
