using Policies.Language.Diagnostics;
using Policies.Language.Text;
using Sprache;

namespace Policies.Language.Grammar;

/// <summary>Runs a parser over the whole of a line, and tells what is wrong with the line, once.</summary>
internal static class LineGrammar
{
    private const int MaxDepth = 64;
    private const int MaxTokens = 2000;

    private const int MaxOperators = 200;

    // What joins operands into one that is as deep as it is long; and and or are flat.
    private static readonly HashSet<string> Operators = ["+", "-", "*", "/", "unless", "if"];

    // Words after which an operand may hold another of the same kind, without a parenthesis that counts.
    private static readonly HashSet<string> Opening =
        ["where", "has", "documented", "highest", "lowest", "first", "days", "weeks", "months", "years"];

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
        if (Unmatched(tokens, position, expected) is var (parenthesis, wrong, mend))
        {
            context.Report(Descriptors.UnmatchedParenthesis, parenthesis.Span, mend, wrong);
            return;
        }

        if (ForeignPhrases.Tell(tokens, position, context))
        {
            return;
        }

        var end = new Token(TokenKind.EndOfLine, new TextSpan(tokens.Count == 0 ? context.Start : tokens[tokens.Count - 1].Span.End, 0), "");
        var found = position >= 0 && position < tokens.Count ? tokens[position] : end;
        var words = expected.Where(word => word[0] == '\'').Select(word => word.Trim('\'')).ToList();
        var nearest = found.Kind == TokenKind.Name ? NearestName.Of(found.Text, words) : null;
        context.Report(
            Descriptors.Unexpected,
            found.Span,
            nearest is null ? null : new Fix($"Write {nearest}", [new Edit(found.Span, nearest)]),
            Join(expected),
            TokenWords.Of(found),
            Suggestion.Hint(nearest), "");
    }

    // Of a parenthesis that is not matched, the place of the parenthesis says more than the place where the line breaks off.
    private static (Token Parenthesis, string Words, Fix Fix)? Unmatched(IReadOnlyList<Token> tokens, int position, IReadOnlyList<string> expected)
    {
        var open = new Stack<Token>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is("("))
            {
                open.Push(tokens[i]);
            }
            else if (tokens[i].Is(")") && open.Count > 0)
            {
                open.Pop();
            }
            else if (tokens[i].Is(")"))
            {
                return i == position ? (tokens[i], "closes none that is open", new Fix("Delete it", [new Edit(tokens[i].Span, "")])) : null;
            }
        }

        return open.Count > 0 && position > 0 && expected.Contains("')'")
            ? (open.Peek(), "is not closed", new Fix("Close it", [new Edit(new TextSpan(tokens[Math.Min(position, tokens.Count) - 1].Span.End, 0), ")")]))
            : null;
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
            context.Report(Descriptors.TooLong, tokens[MaxTokens].Span, null, MaxTokens + " words");
            return false;
        }

        var (run, operators, members) = (0, 0, 0);
        var previous = (Token?)null;
        foreach (var token in tokens)
        {
            operators += Operators.Contains(token.Text) && token.Kind is TokenKind.Name or TokenKind.Mark ? 1 : 0;
            if (operators > MaxOperators)
            {
                context.Report(Descriptors.TooLong, token.Span, null, MaxOperators + " operators");
                return false;
            }

            members = token.Is(".") ? members + 1 : previous is not null && previous.Is(".") ? members : 0;
            previous = token;
            run = token.Is("not") || token.Is("-") || token.Is("list") || token.Is("of") ? run + 1 : 0;
            context.Depth += token.Kind == TokenKind.Name && Opening.Contains(token.Text) || token.Is("(") ? 1 : token.Is(")") && context.Depth > 0 ? -1 : 0;
            if (context.Depth + run + members > MaxDepth)
            {
                context.Report(Descriptors.TooDeep, token.Span, null, MaxDepth);
                return false;
            }
        }

        return true;
    }
}
