using System.Runtime.CompilerServices;
using Policies.Language.Model;
using Policies.Values;

namespace Policies.Language.Checks.Regions;

/// <summary>
/// A text that is the same for expressions that say the same, however they are spelt. An expression of another kind is the same as itself
/// alone, so that nothing is ever taken for the same by mistake.
/// </summary>
internal static class ExpressionKey
{
    public static string Of(Expression expression) => expression switch
    {
        FactReference fact => fact.Fact.Name,
        VariableReference variable => Of(variable.Variable),
        FieldAccess access => Of(access.Record) + "." + access.Member.Name,
        KeyedElement keyed => Of(keyed.List) + "[" + keyed.Key + "]",
        DefinitionValue value => value.Definition.Name + List("(", value.Arguments),
        NumberLiteral number => NumberRange.Words(number.Value) + " " + ((NumberType)number.Type).Unit,
        DurationLiteral duration => NumberRange.Words(duration.Amount) + " " + duration.Unit,
        DateLiteral date => date.Text,
        TextLiteral text => "\"" + text.Value + "\"",
        OptionLiteral option => ((OptionsType)option.Type).Options[option.Index],
        Arithmetic arithmetic => "(" + (arithmetic.Left is { } left ? Of(left) : "") + arithmetic.Operation + Of(arithmetic.Right) + ")",
        Rounded rounded => Of(rounded.Operand) + " rounded to " + NumberRange.Words(rounded.Step),
        Elapsed elapsed => elapsed.Unit.ToString().ToLowerInvariant() + " from " + Of(elapsed.From) + " to " + Of(elapsed.To),
        IsNone isNone => Of(isNone.Operand) + " is none",
        Group group => group.Kind.ToString() + group.Number + List("{", group.Members),
        Connective connective => (connective.IsAnd ? CountKind.All : CountKind.Any) + "0" + List("{", connective.Operands),
        Not not => "not " + Of(not.Operand),
        Exemption exemption => Of(exemption.Operand) + (exemption.IsUnless ? " unless " : " if ") + Of(exemption.Condition),
        Silence silence => Of(silence.Operand) + (silence.Means ? ", else yes" : ", else no"),
        Documented documented => Of(documented.Operand) + " is documented",
        Constant constant => constant.Value ? "yes" : "no",
        FactCondition fact => Of(fact.Fact),
        Comparison comparison => Of(comparison.Left) + " " + comparison.Kind + List(" ", comparison.Right),
        CodeMembership membership => Of(membership.Code) + " in " + membership.Set.Name,
        Call call => call.Target.Name + List("(", call.Arguments),
        Within within => Of(within.Date) + " within " + within.Side + List(" ", [within.Length, within.Anchor]),
        Quantifier quantifier => quantifier.Kind.ToString() + quantifier.Number + " " + Of(quantifier.Variable)
            + (quantifier.Distinct is { } distinct ? " distinct " + Of(distinct) : "")
            + (quantifier.Window is { } window ? (window.IsAny ? " in any " : " in some ") + Of(window.Length) + " by " + Of(window.By) : "")
            + Body(quantifier.List, quantifier.Where, quantifier.Has),
        Count count => "count of " + Of(count.Variable) + Body(count.List, count.Where, null),
        Aggregate aggregate => aggregate.Kind + " of " + Of(aggregate.Variable) + " " + Of(aggregate.Value) + Body(aggregate.List, aggregate.Where, null),
        ElementByDate element => (element.IsLatest ? "latest " : "earliest ") + Of(element.Variable) + " by " + Of(element.By) + Body(element.List, element.Where, null),
        Extreme extreme => (extreme.IsHighest ? "highest" : "lowest") + List(" of ", extreme.Operands),
        FirstDocumentedCondition first => List("first documented of ", first.Operands),
        FirstDocumentedValue first => List("first documented of ", first.Operands),
        ServiceCondition service => service.Service.Name + (service.IsRequested ? " requested" : " " + service.Outcome) + (service.AnyStage ? " in any stage" : ""),
        NoneLiteral => "none",
        _ => expression.GetType().Name + "#" + RuntimeHelpers.GetHashCode(expression),
    };

    // Two variables of one name may stand for elements of different lists.
    private static string Of(Variable variable) => variable.Name + ":" + variable.Type.Words;

    private static string Body(Expression list, Condition? where, Condition? has) =>
        " in " + Of(list) + (where is null ? "" : " where " + Of(where)) + (has is null ? "" : " has " + Of(has));

    private static string List(string opening, IEnumerable<Expression> parts) => opening + string.Join(",", parts.Select(Of));
}
