using System.Globalization;
using System.Runtime.CompilerServices;
using Policies.Plan;
using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>The facts of one case.</summary>
public sealed class CaseFacts
{
    // No key can hold a line end.
    private const string UnnamedKey = "\n";

    private readonly Dictionary<(ListValue List, string Key), CaseRecord> _absent = new(new ListKeyComparer());
    private readonly Dictionary<(int Record, bool IsAny, string Candidates), CaseRecord> _among = [];
    private readonly ConditionalWeakTable<ListValue, IReadOnlyList<CaseRecord>> _elements = [];
    private int _lastId;

    /// <summary>A case with nothing documented.</summary>
    /// <param name="plan">The policy that says which facts there are.</param>
    public CaseFacts(PolicyPlan plan)
    {
        Plan = plan;
        Root = CaseRecord.Root(plan);
    }

    /// <summary>The policy.</summary>
    public PolicyPlan Plan { get; }

    /// <summary>The facts.</summary>
    public CaseRecord Root { get; }

    /// <summary>The elements of a list as records; a single value becomes a record of one field. Always the same ones for one list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="type">Type of the elements.</param>
    public IReadOnlyList<CaseRecord> Elements(ListValue list, TypePlan type) => _elements.GetValue(list, added =>
    [
        .. added.Elements.Select((element, index) => Number(
            element is RecordValue record ? record.Value : CaseRecord.Single(element, type), index + 1)),
    ]);

    /// <summary>The element with a key; one with nothing else documented where the list does not hold it, always the same one.</summary>
    /// <param name="list">The list, whose elements are records.</param>
    /// <param name="type">Type of the elements.</param>
    /// <param name="key">The key.</param>
    public CaseRecord Resolve(ListValue list, TypePlan type, string key)
    {
        if (Elements(list, type).FirstOrDefault(element => element.Key == key) is { } found)
        {
            return found;
        }

        if (!_absent.TryGetValue((list, key), out var absent))
        {
            absent = Number(new CaseRecord(Plan, type.Record), 0);
            for (var i = 0; i < absent.Fields.Count; i++)
            {
                if (absent.Fields[i].IsKey)
                {
                    absent[i] = new TextValue(TextSet.Of(key));
                }
            }

            _absent[(list, key)] = absent;
        }

        return absent;
    }

    /// <summary>An element of which nothing is documented, key included; always the same one for one list.</summary>
    /// <param name="list">The list, whose elements are records.</param>
    /// <param name="type">Type of the elements.</param>
    public CaseRecord Unnamed(ListValue list, TypePlan type)
    {
        if (!_absent.TryGetValue((list, UnnamedKey), out var unnamed))
        {
            _absent[(list, UnnamedKey)] = unnamed = Number(new CaseRecord(Plan, type.Record), 0);
        }

        return unnamed;
    }

    /// <summary>An element of which nothing is documented and that stands in no list: what one may be that the chart does not list.</summary>
    /// <param name="type">Type of the elements.</param>
    public CaseRecord Undocumented(TypePlan type) =>
        type.Kind == TypeKind.Record ? new CaseRecord(Plan, type.Record) : CaseRecord.Single(FactTypes.Whole(type), type);

    /// <summary>The element that is chosen from a list, or none; always the same record for the same candidates.</summary>
    /// <param name="choice">Which elements it may be.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="type">Type of the elements, which are records.</param>
    public OptionalValue Chosen(Choice choice, IReadOnlyList<CaseRecord> elements, TypePlan type)
    {
        if (choice.IsNone)
        {
            return OptionalValue.None();
        }

        IReadOnlyList<CaseRecord> candidates = [.. choice.Candidates.Select(index => elements[index])];
        return new OptionalValue(new RecordValue(choice.IsSettled ? candidates[0] : OneOf(candidates, choice.IsAny, type)), choice.CanBeNone);
    }

    private CaseRecord OneOf(IReadOnlyList<CaseRecord> candidates, bool isAny, TypePlan type)
    {
        var key = (type.Record, isAny, string.Join(" ", candidates.Select(candidate => candidate.Id.ToString(CultureInfo.InvariantCulture))));
        if (!_among.TryGetValue(key, out var among))
        {
            _among[key] = among = Number(isAny ? CaseRecord.Any(Plan, type.Record, candidates) : CaseRecord.Among(candidates), 0);
        }

        return among;
    }

    private CaseRecord Number(CaseRecord record, int position)
    {
        if (record.Id == 0)
        {
            record.Id = ++_lastId;
        }

        record.Position = position;
        return record;
    }

    // Lists are records, equal by content; here each list is itself.
    private sealed class ListKeyComparer : IEqualityComparer<(ListValue List, string Key)>
    {
        public bool Equals((ListValue List, string Key) x, (ListValue List, string Key) y) => ReferenceEquals(x.List, y.List) && x.Key == y.Key;

        public int GetHashCode((ListValue List, string Key) value) => RuntimeHelpers.GetHashCode(value.List) ^ StringComparer.Ordinal.GetHashCode(value.Key);
    }
}
