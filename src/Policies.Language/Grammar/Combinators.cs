using Policies.Language.Text;
using Sprache;

namespace Policies.Language.Grammar;

/// <summary>
/// What Sprache's own combinators do by trying, done by looking at the next token: choice, repetition, options. Nothing is read twice, and
/// the place of an error is the furthest one reached.
/// </summary>
internal static class Combinators
{
    /// <summary>No result. What was expected is remembered by the line.</summary>
    public static IResult<T> Fail<T>(IInput at) => Result.Failure<T>(at, "unexpected token", []);

    /// <summary>A method as a parser; a grammar's rules are methods, so that they may name each other.</summary>
    public static Parser<T> Rule<T>(Parser<T> method) => method;

    /// <summary>The parser that a look at the input picks.</summary>
    public static Parser<T> Choose<T>(Func<TokenInput, Parser<T>> pick) => input => pick((TokenInput)input)(input);

    /// <summary>The parser if this word or mark is next; else the default. Its absence is remembered as one thing that could have stood here.</summary>
    public static Parser<T> IfNext<T>(string first, Parser<T> parser, T otherwise) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Is(first))
        {
            return parser(input);
        }

        at.Context.Expect(at.Position, first, isWritten: true);
        return Result.Success(otherwise, input);
    };

    /// <summary>One or more, with commas between; a comma before <c>silence</c> belongs to what follows.</summary>
    public static Parser<IReadOnlyList<T>> List<T>(Parser<T> item, string separator = ",") => input =>
    {
        var items = new List<T>();
        while (true)
        {
            var result = item(input);
            if (!result.WasSuccessful)
            {
                return Fail<IReadOnlyList<T>>(result.Remainder);
            }

            items.Add(result.Value);
            var at = (TokenInput)result.Remainder;
            if (!at.Token.Is(separator) || at.Peek(1).Is("silence"))
            {
                at.Context.Expect(at.Position, separator, isWritten: true);
                return Result.Success<IReadOnlyList<T>>(items, at);
            }

            input = at.Advance();
        }
    };

    /// <summary>An operand, then as many more as operators stand between them, joined from the left.</summary>
    public static Parser<T> Chain<T>(Parser<T> operand, Func<TokenInput, bool> isOperator, Parser<T> following, Func<T, Token, T, T> join) => input =>
    {
        var left = operand(input);
        while (left.WasSuccessful)
        {
            var at = (TokenInput)left.Remainder;
            if (!isOperator(at))
            {
                break;
            }

            var right = following(at.Advance());
            if (!right.WasSuccessful)
            {
                return right;
            }

            left = Result.Success(join(left.Value, at.Token, right.Value), right.Remainder);
        }

        return left;
    };

    /// <summary>What is read, with its span.</summary>
    public static Parser<TResult> Spanned<T, TResult>(Parser<T> parser, Func<TextSpan, T, TResult> make) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? Result.Success(make(((TokenInput)input).SpanTo((TokenInput)result.Remainder), result.Value), result.Remainder)
            : Fail<TResult>(result.Remainder);
    };
}
