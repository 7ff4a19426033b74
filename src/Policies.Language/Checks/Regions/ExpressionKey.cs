using System.Globalization;
using System.Runtime.CompilerServices;
using Policies.Language.Model;

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
        VariableReference variable => variable.Variable.Name,
        FieldAccess access => Of(access.Record) + "." + access.Member.Name,
        KeyedElement keyed => Of(keyed.List) + "[" + keyed.Key + "]",
        DefinitionValue value => value.Definition.Name + List("(", value.Arguments),
        NumberLiteral number => number.Value.ToString("0.############################", CultureInfo.InvariantCulture) + " " + ((NumberType)number.Type).Unit,
        DurationLiteral duration => duration.Amount.ToString("0.############################", CultureInfo.InvariantCulture) + " " + duration.Unit,
        DateLiteral date => date.Text,
        TextLiteral text => "\"" + text.Value + "\"",
        OptionLiteral option => ((OptionsType)option.Type).Options[option.Index],
        Arithmetic arithmetic => "(" + (arithmetic.Left is { } left ? Of(left) : "") + arithmetic.Operation + Of(arithmetic.Right) + ")",
        Rounded rounded => Of(rounded.Operand) + " rounded to " + rounded.Step.ToString("0.############################", CultureInfo.InvariantCulture),
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
        _ => expression.GetType().Name + "#" + RuntimeHelpers.GetHashCode(expression),
    };

    private static string List(string opening, IEnumerable<Expression> parts) => opening + string.Join(",", parts.Select(Of));
}
