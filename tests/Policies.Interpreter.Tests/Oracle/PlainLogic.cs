using Policies.Language.Model;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>
/// Conditions over a case in which everything is documented: plain yes or no, and nothing of the algebra of possible values. Null where
/// there is no plain answer: months against days, a division by zero, an element that the chart lacks, a question about the request.
/// </summary>
internal sealed class PlainLogic(CaseFacts facts, IReadOnlyDictionary<Variable, CaseRecord> variables)
{
    private readonly PlainValues _values = new(facts, variables);

    public bool? Of(Condition condition) => condition switch
    {
        Group group => Counted(group.Kind, group.Number, [.. group.Members.Select(Of)]),
        Connective { IsAnd: true } and => Counted(CountKind.All, 0, [.. and.Operands.Select(Of)]),
        Connective or => Counted(CountKind.Any, 0, [.. or.Operands.Select(Of)]),
        Not not => Negated(Of(not.Operand)),
        Exemption { IsUnless: true } unless => Counted(CountKind.Any, 0, [Of(unless.Operand), Of(unless.Condition)]),
        Exemption only => Counted(CountKind.Any, 0, [Of(only.Operand), Negated(Of(only.Condition))]),
        Silence silence => Of(silence.Operand),
        Documented { Operand: Condition operand } => Of(operand) is null ? null : true,
        Documented documented => _values.Of(documented.Operand) is null or CaseRecord ? null : true,
        TruthTable table => FirstOf(table.Rows) is { Value: Condition value } ? Of(value) : null,
        Constant constant => constant.Value,
        FactCondition fact => _values.Of(fact.Fact) switch { bool known => known, var other => other == PlainValues.None ? false : null },
        Comparison comparison => Compared(comparison),
        CodeMembership membership => _values.Of(membership.Code) switch { string code => PlainCodes.IsSpine(code), var other => other == PlainValues.None ? false : null },
        Within within => IsWithin(within),
        IsNone isNone => _values.Of(isNone.Operand) is { } value ? value == PlainValues.None : null,
        Call call => Called(call),
        Quantifier { Values.Count: > 0 } quantifier => new PlainLists(facts, variables).Of(quantifier, count => quantifier.Kind switch
        {
            CountKind.Any => count > 0,
            CountKind.All or CountKind.None => count == 0,
            CountKind.AtLeast => count >= quantifier.Number,
            CountKind.AtMost => count <= quantifier.Number,
            _ => count == quantifier.Number,
        }),
        Quantifier quantifier => Quantified(quantifier),
        FirstDocumentedCondition first => Of(first.Operands[0]),
        _ => null,
    };

    /// <summary>The first row that applies; null if none does, or if it cannot be said which.</summary>
    public TableRow? FirstOf(IReadOnlyList<TableRow> rows)
    {
        foreach (var row in rows)
        {
            switch (row.When is null ? true : Of(row.When))
            {
                case null:
                    return null;
                case true:
                    return row;
            }
        }

        return null;
    }

    /// <summary>The same for the body of a quantifier or count.</summary>
    public PlainLogic With(Variable variable, CaseRecord element) => new(facts, new Dictionary<Variable, CaseRecord>(variables) { [variable] = element });

    /// <summary>The variables of a definition that is called.</summary>
    public Dictionary<Variable, CaseRecord> Inside(Definition target, IReadOnlyList<Expression> arguments) =>
        target.Parameters.Zip(arguments).ToDictionary(pair => pair.First, pair => (CaseRecord)_values.Of(pair.Second)!);

    // Of what is not there nothing holds.
    private bool? Called(Call call)
    {
        var arguments = call.Arguments.Select(_values.Of).ToList();
        return arguments.Contains(PlainValues.None) ? false
            : arguments.Contains(null) ? null
            : new PlainLogic(facts, Inside(call.Target, call.Arguments)).Of((Condition)call.Target.Body);
    }

    private static bool? Negated(bool? value) => value is { } known ? !known : null;

    private static bool? Counted(CountKind kind, int number, IReadOnlyList<bool?> members)
    {
        if (members.Contains(null))
        {
            return null;
        }

        var met = members.Count(member => member == true);
        return kind switch
        {
            CountKind.All => met == members.Count,
            CountKind.Any => met > 0,
            CountKind.None => met == 0,
            CountKind.AtLeast => met >= number,
            CountKind.AtMost => met <= number,
            _ => met == number,
        };
    }

    private bool? Quantified(Quantifier quantifier)
    {
        if (_values.Of(quantifier.List) is not IReadOnlyList<CaseRecord> elements)
        {
            return null;
        }

        var results = elements.Select(element => With(quantifier.Variable, element)).Select(inner =>
        {
            var where = quantifier.Where is null ? true : inner.Of(quantifier.Where);
            var has = quantifier.Has is null ? true : inner.Of(quantifier.Has);
            return quantifier.Kind != CountKind.All ? where : where is null || has is null ? null : !where | has;
        });
        return Counted(quantifier.Kind, quantifier.Number, [.. results]);
    }

    private bool? IsWithin(Within within)
    {
        var (date, length, anchor) = (_values.Of(within.Date), _values.Of(within.Length), _values.Of(within.Anchor));
        if (date == PlainValues.None || length == PlainValues.None || anchor == PlainValues.None)
        {
            return false;
        }

        var (least, most) = (
            within.Side == WithinSide.After ? anchor : PlainValues.Moved(anchor, length, -1),
            within.Side == WithinSide.Before ? anchor : PlainValues.Moved(anchor, length, 1));
        return PlainValues.Order(least, date) is { } first && PlainValues.Order(date, most) is { } last ? first <= 0 && last <= 0 : null;
    }

    private bool? Compared(Comparison comparison)
    {
        if (comparison.Left is Condition left)
        {
            return Of(left) is { } one && Of((Condition)comparison.Right[0]) is { } other ? one == other : null;
        }

        var value = _values.Of(comparison.Left);
        var others = comparison.Right.Select(_values.Of).ToList();
        if (value == PlainValues.None || others.Contains(PlainValues.None))
        {
            return false;
        }

        var orders = others.Select(other => PlainValues.Order(value, other)).ToList();
        return orders.Contains(null) ? null : comparison.Kind switch
        {
            ComparisonKind.Is => orders[0] == 0,
            ComparisonKind.LessThan => orders[0] < 0,
            ComparisonKind.AtMost => orders[0] <= 0,
            ComparisonKind.MoreThan => orders[0] > 0,
            ComparisonKind.AtLeast => orders[0] >= 0,
            ComparisonKind.Between => orders[0] >= 0 && orders[1] <= 0,
            _ => orders.Contains(0),
        };
    }
}
