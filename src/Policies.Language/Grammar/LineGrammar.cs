using Policies.Language.Diagnostics;
using Policies.Language.Text;
using Sprache;

namespace Policies.Language.Grammar;

/// <summary>Runs a parser over the whole of a line, and tells what is wrong with the line, once.</summary>
internal static class LineGrammar
{
    private const int MaxDepth = 64;
    private const int MaxTokens = 2000;

    /// <summary>What the parser reads; null, with a diagnostic, if the line is not as it should be.</summary>
    public static T? Parse<T>(Parser<T> parser, IReadOnlyList<Token> tokens, LineContext context)
        where T : class
    {
        // Of an error token, the lexer has told what is wrong.
        if (!IsWithinLimits(tokens, context) || tokens.Any(token => token.Kind == TokenKind.Error))
        {
            return null;
        }

        var result = parser(TokenInput.Of(tokens, context));
        if (result.WasSuccessful && result.Remainder.AtEnd)
        {
            return context.IsReported ? null : result.Value;
        }

        if (result.WasSuccessful)
        {
            context.Expect(result.Remainder.Position, "the end of the line");
        }

        Tell(tokens, context);
        return null;
    }

    private static void Tell(IReadOnlyList<Token> tokens, LineContext context)
    {
        var (position, expected) = context.Furthest;
        var end = new Token(TokenKind.EndOfLine, new TextSpan(tokens.Count == 0 ? context.Start : tokens[tokens.Count - 1].Span.End, 0), "", "");
        var found = position >= 0 && position < tokens.Count ? tokens[position] : end;
        var words = expected.Where(word => word[0] == '\'').Select(word => word.Trim('\'')).ToList();
        var nearest = found.Kind == TokenKind.Name ? NearestName.Of(found.Text, words) : null;
        context.Report(
            Descriptors.Unexpected,
            found.Span,
            nearest is null ? null : new Fix($"Write {nearest}", [new Edit(found.Span, nearest)]),
            Join(expected),
            TokenWords.Of(found) + (nearest is null ? "" : $" (did you mean '{nearest}'?)"));
    }

    private static string Join(IReadOnlyList<string> expected) => expected.Count switch
    {
        0 => "nothing more",
        1 => expected[0],
        _ => string.Join(", ", expected.Take(expected.Count - 1)) + " or " + expected[expected.Count - 1],
    };

    // Depth is checked before anything recurses: a stack overflow could not be told.
    private static bool IsWithinLimits(IReadOnlyList<Token> tokens, LineContext context)
    {
        if (tokens.Count > MaxTokens)
        {
            context.Report(Descriptors.TooLong, tokens[MaxTokens].Span, null, MaxTokens);
            return false;
        }

        var (depth, run) = (0, 0);
        foreach (var token in tokens)
        {
            run = token.Is("not") || token.Is("-") || token.Is("list") || token.Is("of") ? run + 1 : 0;
            depth += token.Is("(") || token.Is("where") || token.Is("has") ? 1 : token.Is(")") && depth > 0 ? -1 : 0;
            if (depth > MaxDepth || run > MaxDepth)
            {
                context.Report(Descriptors.TooDeep, token.Span, null, MaxDepth);
                return false;
            }
        }

        return true;
    }
}
