using Policies.Language.Model;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>Values of a case in which everything is documented: a bool, a decimal, an option's position, a day, a length, a text, a record, or the elements of a list. Null where there is none.</summary>
internal sealed class PlainValues(CaseFacts facts, IReadOnlyDictionary<Variable, CaseRecord> variables)
{
    /// <summary>Documented that there is none.</summary>
    public static readonly object None = new();

    private sealed record Length(decimal Amount, bool IsCalendar, bool IsWhole);

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
        DefinitionValue value => Called(value),
        ValueTable table => new PlainLogic(facts, variables).FirstOf(table.Rows) is { Value: { } given } ? Of(given) : null,
        NumberLiteral number => number.Value,
        DurationLiteral duration => Canonical(duration.Amount, duration.Unit),
        DateLiteral date => date.Text.Length == 10 ? DateRange.Parse(date.Text).Days.Low.Value : null,
        TextLiteral text => text.Value,
        OptionLiteral option => option.Index,
        Arithmetic arithmetic => Calculate(arithmetic),
        Count count => Counted(count),
        Aggregate aggregate => new PlainLists(facts, variables).Of(aggregate),
        ElementByDate chosen => new PlainLists(facts, variables).Of(chosen),
        Extreme extreme => PlainLists.Best([.. extreme.Operands.Select(Of)], extreme.IsHighest),
        FirstDocumentedValue first => first.Operands.Select(Of).FirstOrDefault(value => value != None, None),
        Elapsed elapsed => Between(elapsed.Unit, Of(elapsed.From), Of(elapsed.To)),
        Rounded rounded => Of(rounded.Operand) switch { decimal number => Math.Round(number / rounded.Step, MidpointRounding.AwayFromZero) * rounded.Step, var other => other },
        _ => null,
    };

    private object? Called(DefinitionValue value)
    {
        var arguments = value.Arguments.Select(Of).ToList();
        return arguments.Contains(None) ? None
            : arguments.Contains(null) ? null
            : new PlainValues(facts, new PlainLogic(facts, variables).Inside(value.Definition, value.Arguments)).Of(value.Definition.Body);
    }

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
        'd' => new Length(amount, false, amount == decimal.Truncate(amount)),
        'w' => new Length(amount * 7, false, amount == decimal.Truncate(amount)),
        'm' => new Length(amount, true, amount == decimal.Truncate(amount)),
        _ => new Length(amount * 12, true, amount == decimal.Truncate(amount)),
    };

    /// <summary>A day so much later or earlier, by the calendar of the framework; null where a length is no whole number of its unit.</summary>
    public static object? Moved(object? from, object? by, int sign) => (from, by) switch
    {
        (Day day, Length { IsWhole: true } length) => DateOf(length.IsCalendar ? Time(day).AddMonths(sign * (int)length.Amount) : Time(day).AddDays(sign * (double)length.Amount)),
        _ => from == None || by == None ? None : null,
    };

    private static DateTime Time(Day day) => new DateTime(1, 1, 1).AddDays(day.Number);

    private static Day DateOf(DateTime time) => Day.Of(time.Year, time.Month, time.Day);

    private static object? Between(DurationUnit unit, object? from, object? to)
    {
        if (from is not Day first || to is not Day last)
        {
            return from == None || to == None ? None : null;
        }

        // By trying: the greatest number that is not yet past the last day.
        Day After(int count) => (Day)Moved(first, Canonical(count, unit.ToString()), 1)!;
        var shortest = unit switch { DurationUnit.Day => 1, DurationUnit.Week => 7, DurationUnit.Month => 28, _ => 365 };
        var most = Math.Min(0, (last.Number - first.Number) / shortest) - 2;
        while (After(most + 1).CompareTo(last) <= 0)
        {
            most++;
        }

        return (decimal)most;
    }

    private object? Calculate(Arithmetic arithmetic)
    {
        var (one, other) = (arithmetic.Left is null ? 0m : Of(arithmetic.Left), Of(arithmetic.Right));
        if (one == None || other == None)
        {
            return None;
        }

        if (one is Day day)
        {
            return other is Length length ? Moved(day, length, arithmetic.Operation == '+' ? 1 : -1) : null;
        }

        if (one is Length first)
        {
            return other switch
            {
                Length second when first.IsCalendar == second.IsCalendar => first with { Amount = first.Amount + (arithmetic.Operation == '+' ? second.Amount : -second.Amount), IsWhole = false },
                decimal times => first with { Amount = first.Amount * times, IsWhole = false },
                _ => null,
            };
        }

        if (arithmetic.Type.WithoutNone.Kind is Plan.TypeKind.Date or Plan.TypeKind.Duration)
        {
            return null;
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
