using Policies.Language.Model;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>Values of a case in which everything is documented: a bool, a decimal, an option's position, a day, a length, a text, a record, or the elements of a list. Null where there is none.</summary>
internal sealed class PlainValues(CaseFacts facts, IReadOnlyDictionary<Variable, CaseRecord> variables)
{
    /// <summary>Documented that there is none.</summary>
    public static readonly object None = new();

    private sealed record Length(decimal Amount, bool IsCalendar);

    /// <summary>How two values stand to each other, as a comparer says it; null if nothing does.</summary>
    public static int? Order(object? left, object? right) => (left, right) switch
    {
        (decimal a, decimal b) => a.CompareTo(b),
        (int a, int b) => a.CompareTo(b),
        (Day a, Day b) => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        (Length a, Length b) when a.IsCalendar == b.IsCalendar => a.Amount.CompareTo(b.Amount),
        _ => null,
    };

    public object? Of(Expression expression) => expression switch
    {
        FactReference fact => Read(facts.Root, fact.Fact.Name),
        FieldAccess access => Of(access.Record) switch { CaseRecord record => Read(record, access.Member.Name), var other => other == None ? None : null },
        NoneLiteral => None,
        VariableReference variable => variable.Type is RecordType ? variables[variable.Variable] : Plain(variables[variable.Variable][0], variable.Type),
        KeyedElement keyed => Element(keyed),
        DefinitionValue value => new PlainValues(facts, new PlainLogic(facts, variables).Inside(value.Definition, value.Arguments)).Of(value.Definition.Body),
        ValueTable table => new PlainLogic(facts, variables).FirstOf(table.Rows) is { Value: { } given } ? Of(given) : null,
        NumberLiteral number => number.Value,
        DurationLiteral duration => Canonical(duration.Amount, duration.Unit),
        DateLiteral date => date.Text.Length == 10 ? DateRange.Parse(date.Text).Days.Low.Value : null,
        TextLiteral text => text.Value,
        OptionLiteral option => option.Index,
        Arithmetic arithmetic => Calculate(arithmetic),
        Count count => Counted(count),
        _ => null,
    };

    private object? Element(KeyedElement keyed)
    {
        var elements = (IReadOnlyList<CaseRecord>)Of(keyed.List)!;
        return elements.FirstOrDefault(element => element.Key == keyed.Key)
            ?? (object)facts.Resolve((ListValue)facts.Root[facts.Root.IndexOf(((FactReference)keyed.List).Fact.Name)], facts.Root.Fields[facts.Root.IndexOf(((FactReference)keyed.List).Fact.Name)].Type.Element!, keyed.Key);
    }

    private object? Read(CaseRecord record, string name)
    {
        var index = record.IndexOf(name);
        return record[index] is ListValue list
            ? list.IsOpen ? null : facts.Elements(list, record.Fields[index].Type.Element!)
            : Plain(record[index], null);
    }

    private static object? Plain(FactValue value, PolicyType? _) => value switch
    {
        TruthValue truth => truth.Value.IsSettled() ? truth.Value == Truth.Yes : null,
        OptionValue option => option.Value.IsSingle ? System.Numerics.BitOperations.TrailingZeroCount(option.Value.Mask) : null,
        NumberValue number => number.Value.IsSingle ? number.Value.Low.Value : null,
        DurationValue duration => duration.Value.IsSingle ? Canonical(duration.Value.Low!.Value.Amount, duration.Value.Low.Value.Unit.ToString()) : null,
        DateValue date => date.Value.IsSingle ? date.Value.Days.Low.Value : null,
        TextValue text => text.Value.Value,
        RecordValue record => record.Value,
        OptionalValue { Value: null } => None,
        OptionalValue { CanBeNone: false, Value: { } known } => Plain(known, null),
        _ => null,
    };

    private static Length Canonical(decimal amount, string unit) => char.ToLowerInvariant(unit[0]) switch
    {
        'd' => new Length(amount, false),
        'w' => new Length(amount * 7, false),
        'm' => new Length(amount, true),
        _ => new Length(amount * 12, true),
    };

    private object? Calculate(Arithmetic arithmetic)
    {
        var (one, other) = (arithmetic.Left is null ? 0m : Of(arithmetic.Left), Of(arithmetic.Right));
        if (one == None || other == None)
        {
            return None;
        }

        var (left, right) = ((decimal?)one, (decimal?)other);
        return arithmetic.Operation switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            _ => right == 0 ? null : left / right,
        };
    }

    private decimal? Counted(Count count)
    {
        if (Of(count.List) is not IReadOnlyList<CaseRecord> elements)
        {
            return null;
        }

        var logic = new PlainLogic(facts, variables);
        var results = elements.Select(element => count.Where is null ? true : logic.With(count.Variable, element).Of(count.Where)).ToList();
        return results.Contains(null) ? null : results.Count(result => result == true);
    }
}
