using System.Globalization;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.CSharp.Names;

/// <summary>A condition in a few words joined by hyphens, from which the local that holds its result is named.</summary>
internal static class ConditionName
{
    // Beyond this a name is no longer read; what it stands for is on the line above it.
    private const int Longest = 48;

    /// <summary>The words: <c>stenosis-is-at-least-moderate</c>.</summary>
    public static string Of(Condition condition) => Cut(Words(condition));

    /// <summary>A value in a few words: its fact or field by name alone.</summary>
    public static string OfValue(Expression expression) => expression is FieldAccess access ? access.Member.Name : Cut(Words(expression));

    private static string Words(Condition condition) => condition switch
    {
        Group group => Joined(group.Kind == CountKind.All, group.Members, group.Kind is CountKind.All or CountKind.Any) ?? Counted(group.Kind, group.Number) + "-of",
        Connective connective => Joined(connective.IsAnd, connective.Operands, true) ?? (connective.IsAnd ? "all" : "any"),
        Not not => Negated(Words(not.Operand)),
        Exemption exemption => $"{Words(exemption.Operand)}-{(exemption.IsUnless ? "unless" : "if")}-{Words(exemption.Condition)}",
        Silence silence => Words(silence.Operand) + (silence.Means ? "-else-yes" : "-else-no"),
        Documented documented => Words(documented.Operand) + "-is-documented",
        FirstDocumentedCondition first => "first-documented-of-" + string.Join("-", first.Operands.Select(Words)),
        Constant constant => constant.Value ? "always" : "never",
        FactCondition fact => Words(fact.Fact),
        Within within => $"{Words(within.Date)}-is-within-{Words(within.Length)}-{within.Side.ToString().ToLowerInvariant()}-{Words(within.Anchor)}",
        IsNone isNone => Words(isNone.Operand) + "-is-none",
        Comparison comparison => Compared(comparison),
        CodeMembership membership => $"{Words(membership.Code)}-is-in-{membership.Set.Name}",
        Call call => call.Target.Name,
        Quantifier quantifier => $"{(quantifier.Kind == CountKind.All ? "every" : Counted(quantifier.Kind, quantifier.Number))}-{(quantifier.Distinct is { } distinct ? "different-" + OfValue(distinct) : quantifier.Variable.Name)}-in-{Words(quantifier.List)}",
        ServiceCondition { Outcome: { } outcome } service => $"{service.Service.Name}-is-{outcome.ToString().ToLowerInvariant()}",
        ServiceCondition service => $"{service.Service.Name}-is-{(service.IsRequested ? "requested" : "necessary")}{(service.AnyStage ? "-in-any-stage" : "")}",
        _ => "condition",
    };

    private static string Words(Expression expression) => expression switch
    {
        Condition condition => Words(condition),
        NumberLiteral number => Number(number.Value),
        TextLiteral text => text.Value,
        OptionLiteral option => ((OptionsType)option.Type).Options[option.Index],
        DurationLiteral duration => $"{Number(duration.Amount)}-{duration.Unit}",
        DateLiteral date => date.Text,
        NoneLiteral => "none",
        FactReference fact => fact.Fact.Name,
        VariableReference variable => variable.Variable.Name,
        FieldAccess access => $"{Words(access.Record)}-{access.Member.Name}",
        KeyedElement keyed => $"{Words(keyed.List)}-{keyed.Key}",
        Elapsed elapsed => $"{elapsed.Unit.ToString().ToLowerInvariant()}s-from-{Words(elapsed.From)}-to-{Words(elapsed.To)}",
        Rounded rounded => $"{Words(rounded.Operand)}-rounded",
        Aggregate { Kind: Aggregation.CountDistinct } aggregate => $"different-{OfValue(aggregate.Value)}-in-{Words(aggregate.List)}",
        Aggregate { Kind: Aggregation.LongestRun } aggregate => "longest-run-of-" + Words(aggregate.List),
        Aggregate aggregate => $"{aggregate.Kind.ToString().ToLowerInvariant()}-of-{OfValue(aggregate.Value)}-in-{Words(aggregate.List)}",
        ElementByDate element => $"{(element.IsLatest ? "latest" : "earliest")}-{element.Variable.Name}",
        Extreme extreme => $"{(extreme.IsHighest ? "highest" : "lowest")}-of-{string.Join("-", extreme.Operands.Select(Words))}",
        FirstDocumentedValue first => "first-documented-of-" + string.Join("-", first.Operands.Select(Words)),
        Count count => "count-of-" + Words(count.List),
        DefinitionValue value => value.Definition.Name,
        Arithmetic { Left: null } arithmetic => "minus-" + Words(arithmetic.Right),
        Arithmetic arithmetic => $"{Words(arithmetic.Left!)}-{Operator(arithmetic.Operation)}-{Words(arithmetic.Right)}",
        _ => "value",
    };

    // "stage is not early" rather than "not stage is early".
    private static string Negated(string words)
    {
        var verb = words.IndexOf("-is-", StringComparison.Ordinal);
        return verb < 0 ? "not-" + words : words.Insert(verb + "-is".Length, "-not");
    }

    private static string Compared(Comparison comparison)
    {
        var isDate = comparison.Left.Type.WithoutNone.Kind == TypeKind.Date;
        var kind = comparison.Kind switch
        {
            ComparisonKind.Is => "is",
            ComparisonKind.LessThan => isDate ? "is-before" : "is-less-than",
            ComparisonKind.AtMost => isDate ? "is-on-or-before" : "is-at-most",
            ComparisonKind.MoreThan => isDate ? "is-after" : "is-more-than",
            ComparisonKind.AtLeast => isDate ? "is-on-or-after" : "is-at-least",
            ComparisonKind.Between => "is-between",
            _ => "is",
        };
        var between = comparison.Kind == ComparisonKind.Between ? "-and-" : "-or-";
        return $"{Words(comparison.Left)}-{kind}-{string.Join(between, comparison.Right.Select(Words))}";
    }

    // Two parts are still a name; more are a list, which the line below gives anyway.
    private static string? Joined(bool isAnd, IReadOnlyList<Condition> parts, bool canJoin)
    {
        if (!canJoin || parts.Count > 2)
        {
            return null;
        }

        var joined = string.Join(isAnd ? "-and-" : "-or-", parts.Select(Words));
        return joined.Length <= Longest ? joined : null;
    }

    private static string Counted(CountKind kind, int number) => kind switch
    {
        CountKind.All => "all",
        CountKind.Any => "any",
        CountKind.None => "none",
        CountKind.AtLeast => $"at-least-{Number(number)}",
        CountKind.AtMost => $"at-most-{Number(number)}",
        _ => $"exactly-{Number(number)}",
    };

    private static string Operator(char operation) => operation switch
    {
        '+' => "plus",
        '-' => "minus",
        '*' => "times",
        _ => "over",
    };

    private static string Number(decimal value) =>
        (value < 0 ? "minus-" : "") + Math.Abs(value).ToString(CultureInfo.InvariantCulture).Replace(".", "-point-");

    private static string Cut(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }

        var end = words.LastIndexOf('-', Longest);
        return end > 0 ? words.Substring(0, end) : words.Substring(0, Longest);
    }
}
