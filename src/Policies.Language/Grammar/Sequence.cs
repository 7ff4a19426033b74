using Sprache;

namespace Policies.Language.Grammar;

/// <summary>
/// What <c>from … in … select</c> means for the parsers of this grammar: one after the other. Sprache's own wraps every step in two more
/// parsers while it reads, which is most of what reading a line allocates.
/// </summary>
internal static class Sequence
{
    /// <summary>What the parser reads, changed.</summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> change) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(change(result.Value), result.Remainder) : Combinators.Fail<TResult>(result.Remainder);
    };

    /// <summary>What the parser reads, and then what the one reads that is picked by it.</summary>
    public static Parser<TResult> SelectMany<T, TNext, TResult>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> join) => input =>
    {
        var first = parser(input);
        if (!first.WasSuccessful)
        {
            return Combinators.Fail<TResult>(first.Remainder);
        }

        var second = next(first.Value)(first.Remainder);
        return second.WasSuccessful ? Result.Success(join(first.Value, second.Value), second.Remainder) : Combinators.Fail<TResult>(second.Remainder);
    };
}
