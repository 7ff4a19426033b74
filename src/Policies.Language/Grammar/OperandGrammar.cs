using Policies.Language.Diagnostics;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.ExpressionGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>Operands: literals, facts and their fields, calls, parentheses, quantifiers and aggregates; chosen by the first tokens.</summary>
internal static class OperandGrammar
{
    private static readonly string[] Groups = ["all", "any", "none"];

    private const string Anything = "a fact, a value or a condition";

    private static readonly Parser<ExpressionSyntax> Parenthesized =
        from open in Mark("(")
        from inner in Inner
        from close in Mark(")")
        select inner with { Span = TextSpan.FromBounds(open.Span.Start, close.Span.End) };

    private static readonly Parser<ExpressionSyntax> Named = Spanned(
        from name in Name(Anything)
        from arguments in IfNext(
            "(",
            from open in Mark("(")
            from arguments in List<ExpressionSyntax>(Sum)
            from close in Mark(")")
            select arguments,
            (IReadOnlyList<ExpressionSyntax>?)null!)
        select (Name: name, Arguments: arguments),
        (span, call) => call.Arguments is null
            ? (ExpressionSyntax)new NameSyntax(span, call.Name.Text)
            : new CallSyntax(span, call.Name.Text, call.Name.Span, call.Arguments));

    private static readonly Parser<ExpressionSyntax> ParenthesizedMembers = Members(Parenthesized);

    private static readonly Parser<ExpressionSyntax> NamedMembers = Members(Named);

    private static Parser<ExpressionSyntax> Inner => Expression;

    /// <summary>One operand, with the fields and keys after it.</summary>
    public static IResult<ExpressionSyntax> Operand(IInput input)
    {
        var at = (TokenInput)input;
        switch (at.Token.Kind)
        {
            case TokenKind.Number:
                return Widen(Number(input));
            case TokenKind.Date:
                return Result.Success<ExpressionSyntax>(new DateSyntax(at.Token.Span, at.Token.Text), at.Advance());
            case TokenKind.String:
                return Result.Success<ExpressionSyntax>(Strings.Parse(at.Token, at.Context), at.Advance());
            case TokenKind.Code:
                return Result.Success<ExpressionSyntax>(new CodeSyntax(at.Token.Span, at.Token.Text), at.Advance());
            case TokenKind.Mark when at.Token.Text == "(":
                return ParenthesizedMembers(input);
            case TokenKind.Name:
                return Word(at);
            default:
                at.Context.Expect(at.Position, Anything);
                return Fail<ExpressionSyntax>(at);
        }
    }

    // Policies say "documented" everywhere; it has two meanings, and the author says which.
    private static IResult<ExpressionSyntax> DocumentedFirst(TokenInput at)
    {
        var operand = Operand(at.Advance());
        if (operand.WasSuccessful)
        {
            var end = ((TokenInput)operand.Remainder).Previous.Span.End;
            var start = at.Peek(1).Span.Start;
            var fact = at.Context.Source.Slice(TextSpan.FromBounds(start, end));
            var word = TextSpan.FromBounds(at.Token.Span.Start, start);
            at.Context.Offer(
                Descriptors.DocumentedFirst,
                at.Token.Span,
                [
                    new Fix($"Write {fact}", [new Edit(word, "")]),
                    new Fix($"Write {fact} is documented", [new Edit(word, ""), new Edit(new TextSpan(end, 0), " is documented")]),
                ],
                fact);
        }

        return operand;
    }

    private static IResult<ExpressionSyntax> Word(TokenInput at)
    {
        if (QuantifierGrammar.Starts(at))
        {
            return QuantifierGrammar.Quantifier(at);
        }

        if (at.Peek(1).Is("of") && !Reserved.Contains(at.Token.Text) && !ForeignPhrases.Tell(at.Tokens, at.Position, at.Context))
        {
            var nearest = NearestName.Of(at.Token.Text, Groups);
            at.Context.Report(
                Descriptors.Unexpected, at.Token.Span, Suggestion.Fix(at.Token.Span, nearest), "'all', 'any', 'none', 'at least 2' or 'at most 2' before 'of'", TokenWords.Of(at.Token), Suggestion.Hint(nearest));
        }

        switch (at.Token.Text)
        {
            case "yes" or "no":
                return Result.Success<ExpressionSyntax>(new YesNoSyntax(at.Token.Span, at.Token.Text == "yes"), at.Advance());
            case "none":
                return Result.Success<ExpressionSyntax>(new NoneSyntax(at.Token.Span), at.Advance());
            case "documented" when at.Peek(1).Kind == TokenKind.Name:
                return DocumentedFirst(at);
            default:
                return AggregateGrammar.Starts(at) ? AggregateGrammar.Aggregate(at) : NamedMembers(at);
        }
    }
}
