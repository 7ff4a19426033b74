using Policies.Interpreter.Tests.Generation;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>Draws a record that refines another: each fact has fewer values left, or as many; what is known stays.</summary>
/// <param name="plan">The policy.</param>
/// <param name="dice">The draws.</param>
/// <param name="percent">How many of a hundred facts are refined to one value; of the others, some stay and some lose a few values.</param>
/// <param name="kept">The facts that are not refined, by their names.</param>
internal sealed class Refiner(PolicyPlan plan, Dice dice, int percent, IReadOnlySet<string> kept)
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    /// <summary>A record in which nothing is open.</summary>
    public static CaseFacts Complete(CaseFacts facts, Dice dice) => new Refiner(facts.Plan, dice, 100, None).Refine(facts);

    /// <summary>A record that says more, or as much.</summary>
    public static CaseFacts Some(CaseFacts facts, Dice dice) => new Refiner(facts.Plan, dice, dice.Of(20, 50, 80), None).Refine(facts);

    /// <summary>A refined record.</summary>
    public CaseFacts Refine(CaseFacts facts)
    {
        var refined = new CaseFacts(plan);
        Fields(facts.Root, refined.Root, "", isKept: false);
        return refined;
    }

    // A record that is kept is kept with its fields.
    private void Fields(CaseRecord from, CaseRecord to, string path, bool isKept)
    {
        for (var i = 0; i < from.Fields.Count; i++)
        {
            var field = from.Fields[i];
            if (!field.IsKey)
            {
                to[i] = Value(from[i], field.Type, path.Length == 0 ? field.Name : $"{path}.{field.Name}", isKept);
            }
        }
    }

    private FactValue Value(FactValue value, TypePlan type, string path, bool isKept)
    {
        isKept |= kept.Contains(path);
        switch (value)
        {
            case RecordValue record:
                return new RecordValue(Record(record.Value, path, isKept));
            case ListValue list:
                return List(list, type.Element!, path, isKept);
            case OptionalValue { Value: RecordValue known } optional:
                // One that may be none comes to be none or not; then its fields are refined too.
                return isKept ? value
                    : optional.CanBeNone && dice.Chance(percent / 2) ? OptionalValue.None()
                    : new OptionalValue(new RecordValue(Record(known.Value, path, isKept)), optional.CanBeNone && !dice.Chance(percent));
            default:
                return isKept ? value
                    : dice.Chance(percent) ? dice.Of(Singles.Within(value, type))
                    : dice.Chance(50) ? value
                    : Singles.Fewer(value, type, dice);
        }
    }

    private CaseRecord Record(CaseRecord record, string path, bool isKept)
    {
        var refined = new CaseRecord(plan, plan.Records.ToList().FindIndex(type => type.Name == record.Plan!.Name));
        Fields(record, refined, path, isKept);
        return refined;
    }

    private ListValue List(ListValue list, TypePlan type, string path, bool isKept)
    {
        List<FactValue> elements = [];
        var key = type.Kind == TypeKind.Record ? plan.Records[type.Record].Key : null;
        var free = new Queue<string>(dice.Some(Pools.Keys, Pools.Keys.Count).Append(Pools.UnknownKey).Except(list.Elements.Select(KeyOf).OfType<string>()));
        for (var i = 0; i < list.Elements.Count; i++)
        {
            var own = KeyOf(list.Elements[i]);
            var name = $"{path}.{own ?? (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            var chosen = own ?? (key is not null && free.Count > 0 && CanName(path, free.Peek()) && dice.Chance(percent) ? free.Dequeue() : null);
            elements.Add(WithKey(Value(list.Elements[i], type, name, isKept: false), key, chosen));
        }

        var isChanged = list.IsOpen && !isKept && dice.Chance(percent);
        for (var i = isChanged ? dice.Below(3) : 0; i > 0; i--)
        {
            var chosen = key is not null && free.Count > 0 ? free.Dequeue() : null;
            var name = $"{path}.{chosen ?? (elements.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            elements.Add(WithKey(Value(Whole(type), type, name, isKept: false), key, chosen));
        }

        return new ListValue(elements, list.IsOpen && !(isChanged && (percent == 100 || dice.Chance(60))));
    }

    // An element that comes to be named tells at once all that is said of it.
    private bool CanName(string list, string key) => !kept.Any(name => name.StartsWith($"{list}.{key}.", StringComparison.Ordinal));

    private FactValue Whole(TypePlan type) => type.Kind == TypeKind.Record ? new RecordValue(new CaseRecord(plan, type.Record)) : FactTypes.Whole(type);

    private static string? KeyOf(FactValue element) => (element as RecordValue)?.Value.Key;

    private static FactValue WithKey(FactValue element, FieldPlan? key, string? name)
    {
        if (key is not null && name is not null)
        {
            var record = ((RecordValue)element).Value;
            record[record.IndexOf(key.Name)] = new TextValue(TextSet.Of(name));
        }

        return element;
    }
}
