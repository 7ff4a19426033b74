using Policies.Language.Diagnostics;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.ExpressionGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>Comparisons: <c>a is at least b</c> and its kin, or the signs that stand for them.</summary>
internal static class ComparisonGrammar
{
    private static readonly Dictionary<string, (IsKind Kind, bool Negated)> Symbols = new()
    {
        [">="] = (IsKind.AtLeast, false),
        ["<="] = (IsKind.AtMost, false),
        [">"] = (IsKind.MoreThan, false),
        ["<"] = (IsKind.LessThan, false),
        ["="] = (IsKind.Is, false),
        ["!="] = (IsKind.Is, true),
    };

    private static readonly Parser<ExpressionSyntax> Limit = Sum;

    private static readonly Parser<Predicate> AtLimit =
        from word in Word("at")
        from which in Word("least", "most")
        from operand in Limit
        select new Predicate(which.Text == "least" ? IsKind.AtLeast : IsKind.AtMost, [operand]);

    private static readonly Parser<Predicate> BeyondLimit =
        from which in Word("more", "less")
        from than in Word("than")
        from operand in Limit
        select new Predicate(which.Text == "more" ? IsKind.MoreThan : IsKind.LessThan, [operand]);

    private static readonly Parser<Predicate> Between =
        from word in Word("between")
        from low in Limit
        from andWord in Word("and")
        from high in Limit
        select new Predicate(IsKind.Between, [low, high]);

    private static readonly Parser<Predicate> OneOf =
        from word in Word("one")
        from of in Word("of")
        from options in List(Limit)
        select new Predicate(IsKind.OneOf, options);

    private static readonly Parser<Predicate> InSet =
        from word in Word("in")
        from name in Name("the name of a code set")
        select new Predicate(IsKind.In, [new NameSyntax(name.Span, name.Text)]);

    private static readonly Parser<Predicate> OnDate =
        from onWord in Word("on")
        from orWord in Word("or")
        from which in Word("before", "after")
        from operand in Limit
        select new Predicate(which.Text == "before" ? IsKind.OnOrBefore : IsKind.OnOrAfter, [operand]);

    private static readonly Parser<Predicate> Within =
        from within in Word("within")
        from length in Rule(Duration)
        from which in Word("before", "after", "of")
        from operand in Limit
        select new Predicate(which.Text switch { "before" => IsKind.WithinBefore, "after" => IsKind.WithinAfter, _ => IsKind.WithinOf }, [length, operand]);

    private static readonly Parser<Predicate> AnyStage = IfNext(
        "in",
        from inWord in Word("in")
        from any in Word("any")
        from stage in Word("stage")
        select new Predicate(IsKind.Necessary, [], true),
        new Predicate(IsKind.Necessary, []));

    /// <summary>A sum, alone or compared.</summary>
    public static IResult<ExpressionSyntax> Comparison(IInput input)
    {
        var left = Sum(input);
        if (!left.WasSuccessful)
        {
            return left;
        }

        var at = (TokenInput)left.Remainder;
        if (at.Token.Is("is"))
        {
            CheckUnknown(left.Value, at);
            return Compared(left.Value, at, Negatable(at.Advance()));
        }

        if (at.Token.Kind == TokenKind.Mark && Symbols.TryGetValue(at.Token.Text, out var symbol))
        {
            return Compared(left.Value, at, One(symbol.Kind, at.Advance(), symbol.Negated));
        }

        at.Context.Expect(at.Position, "'is'");
        return left;
    }

    private static void CheckUnknown(ExpressionSyntax left, TokenInput isWord)
    {
        var isNegated = isWord.Peek(1).Is("not");
        var unknown = isWord.Peek(isNegated ? 2 : 1);
        if (unknown.Is("unknown"))
        {
            var words = isNegated ? "is documented" : "is not documented";
            isWord.Context.Report(
                Descriptors.ComparedWithUnknown,
                unknown.Span,
                new Fix($"Write {words}", [new Edit(TextSpan.FromBounds(isWord.Token.Span.Start, unknown.Span.End), words)]),
                isWord.Context.Source.Slice(left.Span) + " " + words);
        }
    }

    private static IResult<ExpressionSyntax> Compared(ExpressionSyntax left, TokenInput sign, IResult<Predicate> predicate)
    {
        if (!predicate.WasSuccessful)
        {
            return Fail<ExpressionSyntax>(predicate.Remainder);
        }

        var (kind, operands, anyStage, negated) = predicate.Value;
        var end = ((TokenInput)predicate.Remainder).Previous.Span.End;
        var operatorEnd = operands.Count > 0 ? Math.Max(sign.Token.Span.End, operands[0].Span.Start) : end;
        return Result.Success<ExpressionSyntax>(
            new ComparisonSyntax(TextSpan.FromBounds(left.Span.Start, end), left, kind, negated, TextSpan.FromBounds(sign.Token.Span.Start, operatorEnd), operands, anyStage),
            predicate.Remainder);
    }

    private static IResult<Predicate> Negatable(IInput input)
    {
        if (!((TokenInput)input).Token.Is("not"))
        {
            return Is(input);
        }

        var predicate = Is(input.Advance());
        return predicate.WasSuccessful ? Result.Success(predicate.Value with { IsNegated = true }, predicate.Remainder) : predicate;
    }

    private static IResult<Predicate> Is(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Name)
        {
            return One(IsKind.Is, input);
        }

        var next = at.Peek(1);
        switch (at.Token.Text)
        {
            case "documented":
                return Result.Success(new Predicate(IsKind.Documented, []), at.Advance());
            case "necessary" when next.Is("in") && at.Peek(2).Is("a"):
                return Outcome("necessary in a study", at, 4);
            case "necessary":
                return AnyStage(at.Advance());
            case "requested":
                return Sequence.Select(AnyStage, stage => stage with { Kind = IsKind.Requested })(at.Advance());
            case "incidental" or "investigational" or "refer":
                return Outcome(at.Token.Text, at, 1);
            case "at":
                return AtLimit(input);
            case "more" or "less":
                return BeyondLimit(input);
            case "between":
                return Between(input);
            case "one":
                return OneOf(input);
            case "in":
                return InSet(input);
            case "before":
                return One(IsKind.Before, input.Advance());
            case "after":
                return One(IsKind.After, input.Advance());
            case "on":
                return OnDate(input);
            case "within":
                return Within(input);
            case var word when next.Is("than"):
                if (NearestName.Of(word, ["more", "less"]) is { } nearest)
                {
                    at.Context.Report(
                        Descriptors.Unexpected, at.Token.Span, Suggestion.Fix(at.Token.Span, nearest), "'more' or 'less' before 'than'", TokenWords.Of(at.Token), Suggestion.Hint(nearest));
                }

                at.Context.Expect(at.Position, "'more' or 'less' before 'than'");
                return Fail<Predicate>(at);
            case "none":
                return Result.Success(new Predicate(IsKind.None, [new NoneSyntax(at.Token.Span)]), at.Advance());
            default:
                at.Context.Expect(at.Position, "'at least'");
                at.Context.Expect(at.Position, "'at most'");
                at.Context.Expect(at.Position, "'documented'");
                return One(IsKind.Is, input);
        }
    }

    private static IResult<Predicate> One(IsKind kind, IInput input, bool isNegated = false)
    {
        var operand = Sum(input);
        return operand.WasSuccessful
            ? Result.Success(new Predicate(kind, [operand.Value], IsNegated: isNegated), operand.Remainder)
            : Fail<Predicate>(operand.Remainder);
    }

    private static IResult<Predicate> Outcome(string words, TokenInput at, int length)
    {
        IInput end = at;
        for (var i = 0; i < length && !end.AtEnd; i++)
        {
            end = end.Advance();
        }

        return Result.Success(new Predicate(IsKind.Outcome, [new NameSyntax(at.SpanTo((TokenInput)end), words)]), end);
    }

    private sealed record Predicate(IsKind Kind, IReadOnlyList<ExpressionSyntax> Operands, bool AnyStage = false, bool IsNegated = false);
}
