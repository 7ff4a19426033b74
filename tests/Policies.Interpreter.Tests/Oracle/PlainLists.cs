using Policies.Language.Model;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>Aggregates and windows over a list in which everything is documented. Null where there is no plain answer.</summary>
internal sealed class PlainLists(CaseFacts facts, IReadOnlyDictionary<Variable, CaseRecord> variables)
{
    /// <summary>The value of an aggregate.</summary>
    public object? Of(Aggregate aggregate)
    {
        if (Elements(aggregate, inner => aggregate.Where is null ? true : inner.Of(aggregate.Where)) is not { } elements)
        {
            return null;
        }

        if (aggregate.Kind == Aggregation.LongestRun)
        {
            return Run(elements, aggregate);
        }

        var values = elements.Where(each => each.Counts).Select(each => Value(each.Element, aggregate, aggregate.Value)).Where(value => value != PlainValues.None).ToList();
        if (values.Contains(null))
        {
            return null;
        }

        return aggregate.Kind switch
        {
            Aggregation.CountDistinct => Different(values!),
            Aggregation.Sum => values.All(value => value is decimal) ? values.Sum(value => (decimal)value!) : null,
            Aggregation.Average => values.Count == 0 ? null : values.Sum(value => (decimal)value!) / values.Count,
            var kind => values.Count == 0 ? null : Best(values, kind == Aggregation.Highest),
        };
    }

    /// <summary>The element that is chosen by its date; no plain answer where two of one day may be it.</summary>
    public object? Of(ElementByDate chosen)
    {
        if (Elements(chosen, inner => chosen.Where is null ? true : inner.Of(chosen.Where)) is not { } elements)
        {
            return null;
        }

        var dated = elements.Where(each => each.Counts).Select(each => (each.Element, Date: Value(each.Element, chosen, chosen.By) as Day?)).ToList();
        if (dated.Count == 0 || dated.Any(each => each.Date is null))
        {
            return dated.Count == 0 ? PlainValues.None : null;
        }

        var best = chosen.IsLatest ? dated.Max(each => each.Date!.Value) : dated.Min(each => each.Date!.Value);
        return dated.Where(each => each.Date!.Value.Equals(best)).ToList() is [var only] ? only.Element : null;
    }

    /// <summary>The highest or lowest of some values; none if one of them is.</summary>
    public static object? Best(IReadOnlyList<object?> values, bool isHighest)
    {
        if (values.Contains(null) || values.Contains(PlainValues.None))
        {
            return values.Contains(null) ? null : PlainValues.None;
        }

        var best = values[0];
        foreach (var value in values.Skip(1))
        {
            if (PlainValues.Order(value, best) is not { } order)
            {
                return null;
            }

            best = isHighest == order > 0 ? value : best;
        }

        return best;
    }

    /// <summary>Whether a quantifier over different values, or in windows, holds.</summary>
    /// <param name="quantifier">The quantifier.</param>
    /// <param name="holds">Whether it holds of so many.</param>
    public bool? Of(Quantifier quantifier, Func<int, bool> holds)
    {
        bool? Counts(PlainLogic inner)
        {
            var where = quantifier.Where is null ? true : inner.Of(quantifier.Where);
            return quantifier.Has is null ? where : where is { } first && inner.Of(quantifier.Has) is { } second ? first && !second : null;
        }

        if (Elements(quantifier, Counts) is not { } elements)
        {
            return null;
        }

        var values = quantifier.Distinct is null ? null : elements.Select(each => Value(each.Element, quantifier, quantifier.Distinct)).ToList();
        if (values?.Contains(null) == true)
        {
            return null;
        }

        int Number(IEnumerable<int> inside)
        {
            var counted = inside.Where(i => elements[i].Counts).ToList();
            return values is null ? counted.Count : (int)Different([.. counted.Select(i => values[i]!).Where(value => value != PlainValues.None)]);
        }

        var all = Enumerable.Range(0, elements.Count).ToList();
        if (quantifier.Window is not { } window)
        {
            return holds(Number(all));
        }

        var dates = elements.Select(each => Value(each.Element, quantifier, window.By) as Day?).ToList();
        var length = new PlainValues(facts, variables).Of(window.Length);
        if (dates.Contains(null) || length is null)
        {
            return null;
        }

        bool In(Day start)
        {
            var end = (Day)PlainValues.Moved(start, length, 1)!;
            return holds(Number(all.Where(i => dates[i]!.Value.CompareTo(start) >= 0 && dates[i]!.Value.CompareTo(end) < 0)));
        }

        return window.IsAny ? dates.All(date => In(date!.Value)) : dates.Any(date => In(date!.Value));
    }

    private static decimal Different(IReadOnlyList<object> values) =>
        values.Where((value, index) => !values.Take(index).Any(other => PlainValues.Order(value, other) == 0)).Count();

    private object? Run(IReadOnlyList<(CaseRecord Element, bool Counts)> elements, Aggregate aggregate)
    {
        var dated = elements.Select(each => (Date: Value(each.Element, aggregate, aggregate.Value) as Day?, each.Counts)).ToList();
        if (dated.Any(each => each.Date is null))
        {
            return null;
        }

        var (longest, current) = (0, 0);
        foreach (var each in dated.OrderBy(each => each.Date!.Value))
        {
            current = each.Counts ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return (decimal)longest;
    }

    private object? Value(CaseRecord element, IListPass pass, Expression value) =>
        new PlainValues(facts, new Dictionary<Variable, CaseRecord>(variables) { [pass.Variable] = element }).Of(value);

    private List<(CaseRecord Element, bool Counts)>? Elements(IListPass pass, Func<PlainLogic, bool?> counts)
    {
        if (new PlainValues(facts, variables).Of(pass.List) is not IReadOnlyList<CaseRecord> elements)
        {
            return null;
        }

        var logic = new PlainLogic(facts, variables);
        var all = elements.Select(element => (element, counts(logic.With(pass.Variable, element)))).ToList();
        return all.Any(each => each.Item2 is null) ? null : [.. all.Select(each => (each.element, each.Item2 == true))];
    }
}
