namespace Policies.Language.Model;

/// <summary>The parts of expressions, for whoever looks through all of them.</summary>
public static class Walk
{
    /// <summary>The expression and all in it, outermost first; what a called definition holds is not in it.</summary>
    public static IEnumerable<Expression> All(Expression expression)
    {
        var open = new Stack<Expression>();
        open.Push(expression);
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            foreach (var part in Parts(next).Reverse())
            {
                open.Push(part);
            }
        }
    }

    /// <summary>What the definitions of a policy stand for, then the conditions of its services.</summary>
    public static IEnumerable<Expression> Roots(Policy policy) =>
        policy.Definitions.Select(definition => definition.Body).Concat(policy.Services.SelectMany(Conditions));

    /// <summary>The direct parts of an expression, in written order.</summary>
    public static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        Group group => group.Members,
        Connective connective => connective.Operands,
        Not not => [not.Operand],
        Exemption exemption => [exemption.Operand, exemption.Condition],
        Silence silence => [silence.Operand],
        Documented documented => [documented.Operand],
        TruthTable table => Parts(table.Rows),
        ValueTable table => Parts(table.Rows),
        FactCondition fact => [fact.Fact],
        IsNone isNone => [isNone.Operand],
        Within within => [within.Date, within.Length, within.Anchor],
        Elapsed elapsed => [elapsed.From, elapsed.To],
        Rounded rounded => [rounded.Operand],
        Comparison comparison => [comparison.Left, .. comparison.Right],
        CodeMembership membership => [membership.Code],
        Call call => call.Arguments,
        Quantifier { Window: { } window } quantifier => [quantifier.List, .. quantifier.Values, window.Length, .. quantifier.Conditions],
        IListPass pass => [pass.List, .. pass.Values, .. pass.Conditions],
        FirstDocumentedCondition first => first.Operands,
        FirstDocumentedValue first => first.Operands,
        Extreme extreme => extreme.Operands,
        FieldAccess access => [access.Record],
        KeyedElement keyed => [keyed.List],
        DefinitionValue value => value.Arguments,
        Arithmetic arithmetic => new[] { arithmetic.Left, arithmetic.Right }.OfType<Expression>(),
        _ => [],
    };

    private static IEnumerable<Expression> Parts(IEnumerable<TableRow> rows) => rows.SelectMany(row => new[] { row.When, row.Value }.OfType<Expression>());

    /// <summary>The conditions that a condition is made of where it stands; those of a quantifier stand in its body.</summary>
    public static IEnumerable<Condition> Operands(Condition condition) =>
        condition is Quantifier ? [] : Parts(condition).OfType<Condition>();

    /// <summary>The conditions that a service holds: those of its clauses, then those of its terms.</summary>
    public static IEnumerable<Condition> Conditions(Service service) =>
        service.Clauses.Select(clause => clause.Condition).Concat(service.Terms.Select(term => term.Condition)).OfType<Condition>();
}
