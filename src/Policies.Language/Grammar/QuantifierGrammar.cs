using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.ExpressionGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>Quantifiers: <c>any x in list where …</c> and its kin.</summary>
internal static class QuantifierGrammar
{
    private static readonly Parser<ExpressionSyntax> Body = BlockOr(ConditionGrammar.GroupOr(OrAndChain));

    private static readonly Parser<WindowSyntax?> Window = IfNext(
        "within",
        Spanned(
            from within in Word("within")
            from which in Word("some", "any")
            from length in Rule(Duration)
            from by_ in Word("by")
            from path in Rule(Path)
            select (IsAny: which.Text == "any", Length: length, By: path),
            (span, window) => (WindowSyntax?)new WindowSyntax(span, window.IsAny, window.Length, window.By)),
        null);

    private static readonly Parser<ExpressionSyntax?> Where = IfNext(
        "where",
        from word in Word("where")
        from body in Body
        select (ExpressionSyntax?)body,
        null);

    private static readonly Parser<(CountWord Kind, NumberSyntax? Number)> Count = Choose<(CountWord, NumberSyntax?)>(at => at.Token.Text switch
    {
        "any" => Sequence.Select(Word("any"), _ => (CountWord.Any, (NumberSyntax?)null)),
        "no" => Sequence.Select(Word("no"), _ => (CountWord.None, (NumberSyntax?)null)),
        "every" => Sequence.Select(Word("every"), _ => (CountWord.All, (NumberSyntax?)null)),
        "exactly" =>
            from word in Word("exactly")
            from number in Rule(PlainNumber)
            select (CountWord.Exactly, (NumberSyntax?)number),
        _ =>
            from at_ in Word("at")
            from which in Word("least", "most")
            from number in Rule(PlainNumber)
            select (which.Text == "least" ? CountWord.AtLeast : CountWord.AtMost, (NumberSyntax?)number),
    });

    private static readonly Parser<ExpressionSyntax?> Has =
        from has in Word("has")
        from body in Body
        select (ExpressionSyntax?)body;

    private static readonly Parser<ExpressionSyntax> Whole = Spanned(
        from count in Count
        from distinct in IfNext("distinct", from word in Word("distinct") from path in Rule(Path) select (ExpressionSyntax?)path, null)
        from variable in distinct is null ? Name("a name for the element") : Nothing
        from in_ in Word("in")
        from list in Rule(Path)
        from window in Window
        from filter in NeedsWhere(count.Kind) ? Sequence.Select(Required, body => (ExpressionSyntax?)body) : Where
        from has in count.Kind == CountWord.All ? Has : input => Result.Success((ExpressionSyntax?)null, input)
        select (count, distinct, variable, list, window, filter, has),
        (span, q) => (ExpressionSyntax)new QuantifierSyntax(span, q.count.Kind, q.count.Number, q.variable.Text, q.variable.Span, q.list, q.distinct, q.window, q.filter, q.has));

    private static Parser<ExpressionSyntax> Required =>
        from word in Word("where")
        from body in Body
        select body;

    private static Parser<IdentifierSyntax> Nothing => input => Result.Success(new IdentifierSyntax(((TokenInput)input).Token.Span, ""), input);

    /// <summary>Whether a quantifier starts here, and not a group, a literal or an option.</summary>
    public static bool Starts(TokenInput at) => at.Token.Text switch
    {
        "any" or "no" or "every" => at.Peek(1).Kind == TokenKind.Name && at.Peek(2).Is("in"),
        "exactly" => at.Peek(1).Kind == TokenKind.Number,
        "at" => (at.Peek(1).Is("least") || at.Peek(1).Is("most")) && at.Peek(2).Kind == TokenKind.Number,
        _ => false,
    };

    /// <summary>A quantifier.</summary>
    public static IResult<ExpressionSyntax> Quantifier(IInput input) => Whole(input);

    private static bool NeedsWhere(CountWord kind) => kind is CountWord.Any or CountWord.None;

    private static IResult<NumberSyntax> PlainNumber(IInput input) =>
        Sequence.Select(OfKind(TokenKind.Number, "a number"), number => new NumberSyntax(number.Span, number.Text, null, default))(input);

}
