using Policies.Plan;
using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>The facts of a case, or one record of it, as values still possible. What was not set is not documented.</summary>
public sealed class CaseRecord
{
    private readonly PolicyPlan? _policy;
    private readonly FactValue?[] _values;

    /// <summary>A record with nothing documented.</summary>
    /// <param name="policy">The policy that declares its type.</param>
    /// <param name="record">Position of the type among the policy's records.</param>
    public CaseRecord(PolicyPlan policy, int record)
        : this(policy, policy.Records[record], policy.Records[record].Fields)
    {
    }

    private CaseRecord(PolicyPlan? policy, RecordPlan? plan, IReadOnlyList<FieldPlan> fields)
    {
        _policy = policy;
        Plan = plan;
        Fields = fields;
        _values = new FactValue?[fields.Count];
    }

    /// <summary>Its type; null for the facts of the case, and for an element that is a single value.</summary>
    public RecordPlan? Plan { get; }

    /// <summary>Its fields.</summary>
    public IReadOnlyList<FieldPlan> Fields { get; }

    /// <summary>Its number in the order of the case, from 1; 0 for the facts themselves, and until a decision numbers it.</summary>
    public int Id { get; internal set; }

    /// <summary>Its position in its list, from 1; 0 if it stands in none.</summary>
    public int Position { get; internal set; }

    /// <summary>The records of the chart of which it is one, not known which; empty for a record of the chart.</summary>
    public IReadOnlyList<CaseRecord> Candidates { get; private init; } = [];

    /// <summary>Whether it is a record of the chart, rather than one of several, or one that the chart may lack.</summary>
    public bool IsOfChart { get; private init; } = true;

    /// <summary>The text of its key field; null if it has none or the key is not documented.</summary>
    public string? Key
    {
        get
        {
            for (var i = 0; i < Fields.Count; i++)
            {
                if (Fields[i].IsKey)
                {
                    return TextAt(i).Value;
                }
            }

            return null;
        }
    }

    /// <summary>The value of a field; one that was not set is every value of its type.</summary>
    /// <param name="field">Its position.</param>
    public FactValue this[int field]
    {
        get => _values[field] ??= Undocumented(Fields[field].Type);
        set => _values[field] = Coded(value, Fields[field].Type);
    }

    /// <summary>What is known of a record that is one of several: each field may have what it may have in any of them.</summary>
    /// <param name="candidates">The records, all of one type.</param>
    internal static CaseRecord Among(IReadOnlyList<CaseRecord> candidates)
    {
        var first = candidates[0];
        var among = new CaseRecord(first._policy, first.Plan, first.Fields) { Candidates = candidates, IsOfChart = false };
        for (var i = 0; i < first.Fields.Count; i++)
        {
            among[i] = candidates.Skip(1).Select(candidate => candidate[i]).Aggregate(first[i], Joined);
        }

        return among;
    }

    /// <summary>A record that may be any, those of the chart among them.</summary>
    /// <param name="policy">The policy that declares its type.</param>
    /// <param name="record">Position of the type among the policy's records.</param>
    /// <param name="candidates">Those of the chart that it may be.</param>
    internal static CaseRecord Any(PolicyPlan policy, int record, IReadOnlyList<CaseRecord> candidates) =>
        new(policy, policy.Records[record], policy.Records[record].Fields) { Candidates = candidates, IsOfChart = false };

    internal static CaseRecord Root(PolicyPlan plan) => new(plan, null, plan.Facts);

    /// <summary>A single value of a list as a record of one field, so that a quantifier's body can be entered with it.</summary>
    internal static CaseRecord Single(FactValue value, TypePlan type) =>
        new(null, null, [new FieldPlan { Name = "", Type = type }]) { [0] = value };

    /// <summary>What a field is before it is set.</summary>
    internal FactValue Undocumented(int field) => Undocumented(Fields[field].Type);

    // A record that may be none has fields of which nothing is documented, until it is known to be none.
    private FactValue Undocumented(TypePlan type) => type switch
    {
        { Kind: TypeKind.Record } => new RecordValue(new CaseRecord(_policy!, type.Record)),
        { Kind: TypeKind.Optional, Element.Kind: TypeKind.Record } => new OptionalValue(Undocumented(type.Element), CanBeNone: true),
        _ => FactTypes.Whole(type),
    };

    private static FactValue Joined(FactValue left, FactValue right) => (left, right) switch
    {
        (RecordValue one, RecordValue other) => new RecordValue(Among([.. Members(one.Value), other.Value])),
        (ListValue, ListValue) => new ListValue([], IsOpen: true),
        (OptionalValue { Value: RecordValue one, CanBeNone: var first }, OptionalValue { Value: RecordValue other, CanBeNone: var second }) =>
            new OptionalValue(Joined(one, other), first || second),
        _ => left.Union(right),
    };

    private static IReadOnlyList<CaseRecord> Members(CaseRecord record) => record.IsOfChart ? [record] : record.Candidates;

    private static FactValue Coded(FactValue value, TypePlan type) => value switch
    {
        TextValue text when type.Kind == TypeKind.Code => text with { Value = text.Value.AsCode() },
        OptionalValue { Value: { } known } optional => optional with { Value = Coded(known, type.Element!) },
        _ => value,
    };

    /// <summary>Whether a field says anything.</summary>
    public bool IsDocumented(int field) => _values[field] is { } value && FactTypes.IsDocumented(value, Fields[field].Type);

    /// <summary>Whether anything is said of the record, its key included.</summary>
    public bool IsDocumented() => Enumerable.Range(0, Fields.Count).Any(IsDocumented);

    /// <summary>Position of a field by name; -1 if there is none.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A yes-no field.</summary>
    public Truth TruthAt(int field) => ((TruthValue)this[field]).Value;

    /// <summary>A choice or grade.</summary>
    public OptionSet OptionsAt(int field) => ((OptionValue)this[field]).Value;

    /// <summary>A number, cut to what the declaration allows.</summary>
    public Range<decimal> NumberAt(int field) => ((NumberValue)this[field]).Value;

    /// <summary>A length of time.</summary>
    public DurationRange DurationAt(int field) => ((DurationValue)this[field]).Value;

    /// <summary>A date.</summary>
    public DateRange DateAt(int field) => ((DateValue)this[field]).Value;

    /// <summary>A text or code.</summary>
    public TextSet TextAt(int field) => ((TextValue)this[field]).Value;

    /// <summary>A record.</summary>
    public CaseRecord RecordAt(int field) => ((RecordValue)this[field]).Value;

    /// <summary>A value that may be none.</summary>
    public OptionalValue OptionalAt(int field) => (OptionalValue)this[field];

    /// <summary>A list.</summary>
    public ListValue ListAt(int field) => (ListValue)this[field];
}
