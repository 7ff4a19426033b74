using Policies.Language.Model;
using Policies.Language.Planning;
using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter;

/// <summary>Passes over lists: the body of the quantifier, count or aggregate is entered for each element.</summary>
internal sealed class ListEvaluator(PlannedPolicy planned, Frame frame, IReadOnlyDictionary<Variable, CaseRecord> variables, ValueEvaluator values)
{
    /// <summary>How many elements count.</summary>
    public Tally Tally(IListPass pass, Rail rail)
    {
        var (elements, isOpen) = Elements(pass, rail);
        return elements.Aggregate(isOpen ? Values.Tally.OfOpenList : Values.Tally.Empty, (tally, element) => tally.With(element.Counts));
    }

    /// <summary>Whether what is asked of the number holds: of elements or of different values, in the whole list or in its windows.</summary>
    public Truth Quantified(Quantifier quantifier, Rail rail, Func<Tally, Truth> holds)
    {
        if (quantifier.Window is null)
        {
            return holds(quantifier.Distinct is { } distinct ? Distinct(quantifier, distinct, rail) : Tally(quantifier, rail));
        }

        var (elements, isOpen) = Elements(quantifier, rail);
        var length = ((DurationValue)values.Evaluate(quantifier.Window.Length, rail)).Value;
        var windows = new Windows(Dated(quantifier, quantifier.Window.By, elements, rail), isOpen, length);
        if (quantifier.Distinct is null)
        {
            return quantifier.Window.IsAny ? windows.Any(holds) : windows.Some(holds);
        }

        Tally Different(IReadOnlyList<(int Index, Truth Counts)> inside) => Distinct(
            quantifier, quantifier.Distinct, rail, [.. inside.Select(each => (elements[each.Index].Element, each.Counts))], isOpen);
        return quantifier.Window.IsAny ? windows.Any(Different, holds) : windows.Some(Different, holds);
    }

    /// <summary>The value of an aggregate.</summary>
    public FactValue Aggregated(Aggregate aggregate, Rail rail)
    {
        var (elements, isOpen) = Elements(aggregate, rail);
        switch (aggregate.Kind)
        {
            case Aggregation.CountDistinct:
                return new NumberValue(Distinct(aggregate, aggregate.Value, rail, elements, isOpen).Number);
            case Aggregation.LongestRun:
                return new NumberValue(Runs.Longest(Dated(aggregate, aggregate.Value, elements, rail), isOpen).Number);
        }

        var members = Members(aggregate, aggregate.Value, rail, elements);
        var undocumented = values.With(aggregate.Variable, frame.Run.Facts.Undocumented(ElementType(aggregate))).Evaluate(aggregate.Value, rail);
        var any = undocumented is OptionalValue { Value: { } known } ? known : undocumented;
        return (aggregate.Kind, any) switch
        {
            (Aggregation.Sum, DurationValue) => new DurationValue(
                Totals.Sum(members.Select(member => new Member<DurationRange>(((DurationValue)member.Value).Value, member.Counts)), isOpen)),
            (Aggregation.Sum, NumberValue number) => new NumberValue(Totals.Sum(Numbers(members), isOpen, number.Value)),
            (Aggregation.Average, NumberValue number) => new NumberValue(Totals.Average(Numbers(members), isOpen, number.Value)),
            var (kind, _) => Extreme(kind == Aggregation.Highest, members, isOpen, any),
        };
    }

    /// <summary>The latest or earliest element, or none.</summary>
    public FactValue Chosen(ElementByDate chosen, Rail rail)
    {
        var (elements, isOpen) = Elements(chosen, rail);
        var dated = Dated(chosen, chosen.By, elements, rail);
        return frame.Run.Facts.Chosen(
            chosen.IsLatest ? Choice.Latest(dated, isOpen) : Choice.Earliest(dated, isOpen), [.. elements.Select(each => each.Element)], ElementType(chosen));
    }

    private Tally Distinct(IListPass pass, Expression value, Rail rail)
    {
        var (elements, isOpen) = Elements(pass, rail);
        return Distinct(pass, value, rail, elements, isOpen);
    }

    private Tally Distinct(IListPass pass, Expression value, Rail rail, IReadOnlyList<(CaseRecord Element, Truth Counts)> elements, bool isOpen)
    {
        var members = Members(pass, value, rail, elements);
        var type = planned.TypeOf(value.Type.WithoutNone);
        return FactTypes.Whole(type) switch
        {
            OptionValue any => DistinctValues.Count([.. members.Select(member => new Member<OptionSet>(((OptionValue)member.Value).Value, member.Counts))], isOpen, any.Value),
            TextValue => DistinctValues.Count([.. members.Select(member => new Member<TextSet>(((TextValue)member.Value).Value, member.Counts))], isOpen),
            DateValue => DistinctValues.Count([.. members.Select(member => new Member<DateRange>(((DateValue)member.Value).Value, member.Counts))], isOpen),
            _ => DistinctValues.Count(Numbers(members), isOpen, type.Kind == TypeKind.WholeNumber),
        };
    }

    private static FactValue Extreme(bool isHighest, IReadOnlyList<Member<FactValue>> members, bool isOpen, FactValue any)
    {
        T Best<T>(Func<FactValue, T> read)
            where T : IOrdered<T>
        {
            var taken = members.Select(member => new Member<T>(read(member.Value), member.Counts));
            return isHighest ? Extremes.Highest(taken, isOpen, read(any)) : Extremes.Lowest(taken, isOpen, read(any));
        }

        return any switch
        {
            OptionValue => new OptionValue(Best(value => ((OptionValue)value).Value)),
            DateValue => new DateValue(Best(value => ((DateValue)value).Value)),
            DurationValue => new DurationValue(Best(value => ((DurationValue)value).Value)),
            _ => new NumberValue(Best(value => (NumberRange)((NumberValue)value).Value)),
        };
    }

    private static List<Member<NumberRange>> Numbers(IEnumerable<Member<FactValue>> members) =>
        [.. members.Select(member => new Member<NumberRange>(((NumberValue)member.Value).Value, member.Counts))];

    // What has no value does not count.
    private List<Member<FactValue>> Members(IListPass pass, Expression value, Rail rail, IEnumerable<(CaseRecord Element, Truth Counts)> elements)
    {
        List<Member<FactValue>> members = [];
        foreach (var (element, counts) in elements)
        {
            var taken = values.With(pass.Variable, element).Evaluate(value, rail);
            if (taken is not OptionalValue optional)
            {
                members.Add(new(taken, counts));
            }
            else if (optional.Value is { } known)
            {
                members.Add(new(known, counts.And(optional.IsNone.Not())));
            }
        }

        return members;
    }

    private List<Member<DateRange>> Dated(IListPass pass, Expression by, IEnumerable<(CaseRecord Element, Truth Counts)> elements, Rail rail) =>
    [
        .. elements.Select(each => new Member<DateRange>(((DateValue)values.With(pass.Variable, each.Element).Evaluate(by, rail)).Value, each.Counts)),
    ];

    private (IReadOnlyList<(CaseRecord Element, Truth Counts)> Elements, bool IsOpen) Elements(IListPass pass, Rail rail)
    {
        var list = (ListValue)values.Evaluate(pass.List, rail);
        var block = planned.BlockOf(pass);
        CaseRecord[] outer = [.. variables.Values.Take(frame.Run.Plan.Blocks[block].Parameters.Count - 1)];
        return (
            [
                .. frame.Run.Facts.Elements(list, ElementType(pass))
                    .Select(element => (element, Counts(pass, frame.Run.Frame(block, frame.Scope, [.. outer, element]), rail))),
            ],
            list.IsOpen);
    }

    // "Every" fails on an element that meets the where part and not the has part: those count.
    private Truth Counts(IListPass pass, Frame body, Rail rail)
    {
        Truth Of(Condition condition) => body[planned.SlotOf(condition)].On(rail);
        return pass is Quantifier { Has: { } has } every
            ? (every.Where is { } where ? Of(where) : Truth.Yes).And(Of(has).Not())
            : pass.Conditions.Select(Of).Aggregate(Truth.Yes, TruthOperators.And);
    }

    private TypePlan ElementType(IListPass pass) => planned.TypeOf(((ListType)pass.List.Type).Element);
}
