using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.ExpressionGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>Aggregates over lists, and the other operands that start with a word of the language.</summary>
internal static class AggregateGrammar
{
    private static readonly HashSet<string> Starters =
        ["count", "sum", "highest", "lowest", "average", "latest", "earliest", "longest", "first", "days", "weeks", "months", "years"];

    private static readonly Parser<ExpressionSyntax> Body = BlockOr(ConditionGrammar.GroupOr(OrAndChain));

    private static readonly Parser<ExpressionSyntax?> Where = IfNext(
        "where",
        from word in Word("where")
        from body in Body
        select (ExpressionSyntax?)body,
        null);

    private static readonly Parser<Parts> Count =
        from count in Word("count")
        from of in Word("of")
        from distinct in IfNext("distinct", Sequence.Select(Word("distinct"), _ => true), false)
        from what in distinct ? PathParser : Sequence.Select(Name("a name for the element"), name => (ExpressionSyntax)new NameSyntax(name.Span, name.Text))
        from in_ in Word("in")
        from list in PathParser
        from filter in Where
        select distinct
            ? new Parts(AggregateKind.CountDistinct, null, default, list, [what], null, filter)
            : new Parts(AggregateKind.Count, ((NameSyntax)what).Name, what.Span, list, [], null, filter);

    private static readonly Parser<Parts> OfList =
        from which in Word("sum", "average")
        from of in Word("of")
        from what in SumParser
        from in_ in Word("in")
        from list in PathParser
        from filter in Where
        select new Parts(which.Text == "sum" ? AggregateKind.Sum : AggregateKind.Average, null, default, list, [what], null, filter);

    private static readonly Parser<Parts> Extreme =
        from which in Word("highest", "lowest")
        from of in Word("of")
        from operands in List<ExpressionSyntax>(Sum)
        from list in operands.Count == 1 ? ListOf : Nothing
        from filter in list is null ? Nothing : Where
        select (which.Text, list) switch
        {
            ("highest", null) => new Parts(AggregateKind.HighestOf, null, default, null, operands, null, null),
            (_, null) => new Parts(AggregateKind.LowestOf, null, default, null, operands, null, null),
            ("highest", _) => new Parts(AggregateKind.Highest, null, default, list, operands, null, filter),
            _ => new Parts(AggregateKind.Lowest, null, default, list, operands, null, filter),
        };

    private static readonly Parser<Parts> OneByDate =
        from which in Word("latest", "earliest")
        from variable in Name("a name for the element")
        from in_ in Word("in")
        from list in PathParser
        from byWord in Word("by")
        from order in PathParser
        from filter in Where
        select new Parts(which.Text == "latest" ? AggregateKind.Latest : AggregateKind.Earliest, variable.Text, variable.Span, list, [], order, filter);

    private static readonly Parser<Parts> LongestRun =
        from longest in Word("longest")
        from run in Word("run")
        from of in Word("of")
        from variable in Name("a name for the element")
        from in_ in Word("in")
        from list in PathParser
        from byWord in Word("by")
        from order in PathParser
        from whereWord in Word("where")
        from filter in Body
        select new Parts(AggregateKind.LongestRun, variable.Text, variable.Span, list, [], order, filter);

    private static readonly Parser<Parts> FirstDocumented =
        from first in Word("first")
        from documented in Word("documented")
        from of in Word("of")
        from operands in List<ExpressionSyntax>(Sum)
        select new Parts(AggregateKind.FirstDocumented, null, default, null, operands, null, null);

    private static readonly Parser<Parts> TimeBetween =
        from unit in Word("days", "weeks", "months", "years")
        from fromWord in Word("from")
        from start in SumParser
        from to in Word("to")
        from end in SumParser
        select new Parts(unit.Text switch { "days" => AggregateKind.Days, "weeks" => AggregateKind.Weeks, "months" => AggregateKind.Months, _ => AggregateKind.Years }, null, default, null, [start, end], null, null);

    private static Parser<ExpressionSyntax> PathParser => Path;

    private static Parser<ExpressionSyntax> SumParser => Sum;

    private static Parser<ExpressionSyntax?> Nothing => input => Result.Success((ExpressionSyntax?)null, input);

    private static Parser<ExpressionSyntax?> ListOf =>
        from in_ in Word("in")
        from list in PathParser
        select (ExpressionSyntax?)list;

    /// <summary>Whether an aggregate starts here.</summary>
    public static bool Starts(TokenInput at) => Starters.Contains(at.Token.Text);

    /// <summary>An aggregate.</summary>
    public static IResult<ExpressionSyntax> Aggregate(IInput input) => Spanned(
        Choose(at => at.Token.Text switch
        {
            "count" => Count,
            "sum" or "average" => OfList,
            "highest" or "lowest" => Extreme,
            "latest" or "earliest" => OneByDate,
            "longest" => LongestRun,
            "first" => FirstDocumented,
            _ => TimeBetween,
        }),
        (span, parts) => (ExpressionSyntax)new AggregateSyntax(span, parts.Kind, parts.Variable, parts.VariableSpan, parts.List, parts.Operands, parts.By, parts.Where))(input);

    private sealed record Parts(AggregateKind Kind, string? Variable, TextSpan VariableSpan, ExpressionSyntax? List, IReadOnlyList<ExpressionSyntax> Operands, ExpressionSyntax? By, ExpressionSyntax? Where);
}
