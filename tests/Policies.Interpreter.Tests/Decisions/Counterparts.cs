using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Decisions;

/// <summary>
/// For each record of one set of facts the record at the same place of another: in a list the one at the same position, of elements that the
/// list lacks the one with the same key, or the unnamed one.
/// </summary>
internal sealed class Counterparts
{
    private readonly Dictionary<CaseRecord, CaseRecord> _pairs = new(ReferenceEqualityComparer.Instance);
    private readonly CaseFacts _from;
    private readonly CaseFacts _to;
    private readonly IReadOnlyList<string> _keys;

    /// <param name="from">Facts.</param>
    /// <param name="to">The facts, or more of them.</param>
    /// <param name="keys">Every key that a policy or a request may name.</param>
    public Counterparts(CaseFacts from, CaseFacts to, IReadOnlyList<string> keys)
    {
        (_from, _to, _keys) = (from, to, keys);
        Pair(from.Root, to.Root);
    }

    /// <summary>Whether a record stands in the facts: not one that is one of several, nor what is in it.</summary>
    public bool Has(CaseRecord record) => _pairs.ContainsKey(record);

    /// <summary>The record at the same place.</summary>
    public CaseRecord Of(CaseRecord record) => _pairs[record];

    private void Pair(CaseRecord from, CaseRecord to)
    {
        if (!_pairs.TryAdd(from, to))
        {
            return;
        }

        for (var i = 0; i < from.Fields.Count; i++)
        {
            if (from[i] is RecordValue record)
            {
                Pair(record.Value, to.RecordAt(i));
            }
            else if (from[i] is ListValue list)
            {
                Pair(list, to.ListAt(i), from.Fields[i].Type.Element!);
            }
        }
    }

    private void Pair(ListValue from, ListValue to, TypePlan type)
    {
        foreach (var (one, other) in _from.Elements(from, type).Zip(_to.Elements(to, type)))
        {
            Pair(one, other);
        }

        if (type.Kind != TypeKind.Record)
        {
            return;
        }

        foreach (var key in _keys)
        {
            Pair(_from.Resolve(from, type, key), _to.Resolve(to, type, key));
        }

        Pair(_from.Unnamed(from, type), _to.Unnamed(to, type));
    }
}
