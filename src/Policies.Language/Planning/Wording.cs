using Policies.Language.Model;
using Policies.Values;

namespace Policies.Language.Planning;

/// <summary>Conditions and values in plain words, for explanations and documents: titles where there are any, else names with blanks for hyphens.</summary>
public static class Wording
{
    /// <summary>A value, or a condition, in words.</summary>
    public static string Of(Expression expression) => expression is Condition condition ? Of(condition) : Words(expression);

    private static string Of(Condition condition) => condition switch
    {
        Group group => group.Kind switch
        {
            CountKind.All => "all of",
            CountKind.Any => "any of",
            CountKind.None => "none of",
            CountKind.AtLeast => $"at least {group.Number} of",
            CountKind.AtMost => $"at most {group.Number} of",
            _ => $"exactly {group.Number} of",
        },
        Connective connective => connective.IsAnd ? "and" : "or",
        Not => "not",
        Exemption exemption => exemption.IsUnless ? "unless" : "if",
        Silence silence => Of(silence.Operand) + (silence.Means ? ", silence means yes" : ", silence means no"),
        TruthTable => "the first that applies",
        FirstDocumentedCondition first => "the first documented of " + string.Join(", ", first.Operands.Select(Of)),
        Documented documented => Of(documented.Operand) + " is documented",
        Constant constant => constant.Value ? "yes" : "no",
        FactCondition fact => Words(fact.Fact),
        Within within => $"{Words(within.Date)} is within {Words(within.Length)} {within.Side.ToString().ToLowerInvariant()} {Words(within.Anchor)}",
        IsNone isNone => Words(isNone.Operand) + " is none",
        Comparison comparison => Compared(comparison),
        CodeMembership membership => Words(membership.Code) + " is in " + (membership.Set.Label.Title ?? Plain(membership.Set.Name)),
        Call call => call.Target.Label.Title ?? Plain(call.Target.Name),
        Quantifier quantifier => Quantified(quantifier),
        ServiceCondition service => (service.Service.Label.Title ?? Plain(service.Service.Name))
            + (service.IsRequested ? " is requested" : " is " + Outcome(service.Outcome)) + (service.AnyStage ? " in any stage" : ""),
        _ => "",
    };

    private static string Outcome(Outcome? outcome) => outcome switch
    {
        Policies.Values.Outcome.Incidental => "incidental",
        Policies.Values.Outcome.Investigational => "investigational",
        Policies.Values.Outcome.StudyOnly => "necessary in a study",
        Policies.Values.Outcome.Refer => "to be referred",
        _ => "necessary",
    };

    private static string Plain(string name) => name.Replace('-', ' ');

    // The variable's own name is the author's shorthand; a reader knows the record.
    private static string Element(Variable variable) => variable.Type is RecordType record ? Plain(record.Name) : "entry";

    private static string Quantified(Quantifier quantifier)
    {
        var counted = (quantifier.Distinct is { } distinct ? "different " + Words(distinct) : Element(quantifier.Variable)) + " in " + Words(quantifier.List);
        var words = quantifier.Kind switch
        {
            CountKind.All => "every " + counted,
            CountKind.Any => "any " + counted,
            CountKind.None => "no " + counted,
            CountKind.AtLeast => $"at least {quantifier.Number} {counted}",
            CountKind.AtMost => $"at most {quantifier.Number} {counted}",
            _ => $"exactly {quantifier.Number} {counted}",
        };
        return quantifier.Window is { } window ? $"{words} within {(window.IsAny ? "any" : "some")} {Words(window.Length)} by {Words(window.By)}" : words;
    }

    private static string Aggregated(Aggregate aggregate)
    {
        var list = Words(aggregate.List);
        return aggregate.Kind switch
        {
            Aggregation.CountDistinct => $"count of different {Words(aggregate.Value)} in {list}",
            Aggregation.LongestRun => $"longest run of {Element(aggregate.Variable)} in {list} by {Words(aggregate.Value)}",
            var kind => $"{kind.ToString().ToLowerInvariant()} of {Words(aggregate.Value)} in {list}",
        };
    }

    private static string Compared(Comparison comparison)
    {
        var left = Of(comparison.Left);
        var right = comparison.Right.Select(Of).ToList();
        var isDate = comparison.Left.Type.WithoutNone.Kind == Policies.Plan.TypeKind.Date;
        return left + " " + comparison.Kind switch
        {
            ComparisonKind.Is => "is " + right[0],
            ComparisonKind.LessThan => (isDate ? "is before " : "is less than ") + right[0],
            ComparisonKind.AtMost => (isDate ? "is on or before " : "is at most ") + right[0],
            ComparisonKind.MoreThan => (isDate ? "is after " : "is more than ") + right[0],
            ComparisonKind.AtLeast => (isDate ? "is on or after " : "is at least ") + right[0],
            ComparisonKind.Between => "is between " + right[0] + " and " + right[1],
            _ => "is one of " + string.Join(", ", right),
        };
    }

    private static string Words(Expression value) => value switch
    {
        FactReference fact => fact.Fact.Label.Title ?? Plain(fact.Fact.Name),
        FieldAccess { Record: KeyedElement keyed } access => $"{access.Member.Label.Title ?? Plain(access.Member.Name)} of {keyed.Key}",
        FieldAccess { Record.Type: OptionalType } access when access.Record is ElementByDate or DefinitionValue =>
            $"{access.Member.Label.Title ?? Plain(access.Member.Name)} of {Words(access.Record)}",
        FieldAccess access => access.Member.Label.Title ?? Plain(access.Member.Name),
        VariableReference { Type: not RecordType } => "the entry",
        VariableReference variable => Plain(variable.Variable.Name),
        KeyedElement keyed => keyed.Key,
        NumberLiteral number => NumberRange.Words(number.Value) + Unit((NumberType)number.Type),
        DurationLiteral duration => NumberRange.Words(duration.Amount) + " " + duration.Unit,
        DateLiteral date => date.Text,
        NoneLiteral => "none",
        TextLiteral text => "\"" + text.Value + "\"",
        OptionLiteral option => ((OptionsType)option.Type).Options[option.Index],
        Arithmetic arithmetic => (arithmetic.Left is null ? "" : Part(arithmetic.Left) + " ") + arithmetic.Operation + " " + Part(arithmetic.Right),
        Elapsed elapsed => $"{elapsed.Unit.ToString().ToLowerInvariant()}s from {Words(elapsed.From)} to {Words(elapsed.To)}",
        Rounded rounded => $"{Part(rounded.Operand)} rounded to {NumberRange.Words(rounded.Step)}{Unit((NumberType)rounded.Type.WithoutNone)}",
        Aggregate aggregate => Aggregated(aggregate),
        ElementByDate element => $"{(element.IsLatest ? "latest" : "earliest")} {Element(element.Variable)} in {Words(element.List)}",
        Extreme extreme => $"the {(extreme.IsHighest ? "highest" : "lowest")} of {string.Join(", ", extreme.Operands.Select(Words))}",
        FirstDocumentedValue first => "the first documented of " + string.Join(", ", first.Operands.Select(Words)),
        Count count => $"count of {Element(count.Variable)} in {Words(count.List)}",
        DefinitionValue definition => definition.Definition.Label.Title ?? Plain(definition.Definition.Name),
        _ => "",
    };

    private static string Part(Expression value) => value is Arithmetic ? "(" + Words(value) + ")" : Words(value);

    private static string Unit(NumberType type) =>
        type.Kind == Policies.Plan.TypeKind.Percent ? " %" : type.Unit is { } unit ? " " + unit : "";
}
