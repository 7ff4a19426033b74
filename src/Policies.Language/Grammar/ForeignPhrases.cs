using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Language.Grammar;

/// <summary>What policies, programs and spreadsheets write where the language has words of its own. Looked for only in a line that cannot be read.</summary>
internal static class ForeignPhrases
{
    // N stands for a number, and stays as it is.
    private static readonly (string[] Phrase, string Meant)[] Phrases =
    [
        .. Counted(),
        Of("all of the following", "all of"), Of("any of the following", "any of"), Of("none of the following", "none of"), Of("any one of the following", "any of"),
        Of("one or more of the following", "any of"), Of("at least one of the following", "at least 1 of"), Of("at least N of the following", "at least N of"),
        Of("at most N of the following", "at most N of"), Of("one of the following", "at least 1 of"), Of("each of the following", "all of"),
        Of("both of the following", "all of"), Of("either of the following", "any of"),
        Of("at least one of", "at least 1 of"), Of("one or more of", "any of"), Of("any one of", "any of"), Of("each of", "all of"), Of("both of", "all of"),
        Of("either of", "any of"), Of("all of", "all of"), Of("any of", "any of"), Of("none of", "none of"), Of("at least N of", "at least N of"), Of("at most N of", "at most N of"),
        Of("greater than or equal to", "at least"), Of("more than or equal to", "at least"), Of("greater or equal to", "at least"), Of("greater or equal", "at least"),
        Of("less than or equal to", "at most"), Of("less or equal to", "at most"), Of("less or equal", "at most"),
        Of("no less than", "at least"), Of("no fewer than", "at least"), Of("no more than", "at most"), Of("no greater than", "at most"),
        Of("greater than", "more than"), Of("higher than", "more than"), Of("larger than", "more than"), Of("longer than", "more than"), Of("older than", "more than"),
        Of("lower than", "less than"), Of("smaller than", "less than"), Of("fewer than", "less than"), Of("shorter than", "less than"), Of("younger than", "less than"),
        Of("atleast", "at least"), Of("atmost", "at most"),
        Of("is >=", "is at least"), Of("is <=", "is at most"), Of("is >", "is more than"), Of("is <", "is less than"), Of("is =", "is"),
        Of("is under", "is less than"), Of("is below", "is less than"), Of("is over", "is more than"), Of("is above", "is more than"),
        Of("is equal to", "is"), Of("equal to", "is"), Of("equals", "is"), Of("= =", "is"),
        Of("and", "and"), Of("or", "or"), Of("not", "not"),
    ];

    private static readonly HashSet<string> Comparisons = ["at least", "at most", "more than", "less than"];

    /// <summary>Tells of the first phrase that stands up to a place, with what is meant as a fix; whether there is one.</summary>
    public static bool Tell(IReadOnlyList<Token> tokens, int position, LineContext context)
    {
        for (var i = 0; i <= position && i < tokens.Count; i++)
        {
            if (tokens[i].Is("silence") && i > 0 && i == position && !tokens[i - 1].Is(","))
            {
                var gap = new TextSpan(tokens[i - 1].Span.End, 0);
                context.Report(Descriptors.ForeignPhrase, tokens[i].Span, new Fix("Put a comma before it", [new Edit(gap, ",")]), "silence means", "', silence means'");
                return true;
            }

            foreach (var (phrase, meant) in Phrases)
            {
                if (Matches(tokens, i, phrase) && Tell(tokens, i, phrase, meant, context))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Tell(IReadOnlyList<Token> tokens, int at, string[] phrase, string meant, LineContext context)
    {
        var end = at + phrase.Length;
        if (meant.EndsWith(" of", StringComparison.Ordinal))
        {
            if (at > 0 && tokens[at - 1].Is("is"))
            {
                return false;
            }

            end += end < tokens.Count && tokens[end].Is(":") ? 1 : 0;
        }
        else if (Comparisons.Contains(meant) && !(at > 0 && (tokens[at - 1].Is("is") || tokens[at - 1].Is("not"))))
        {
            meant = "is " + meant;
        }

        var number = Array.IndexOf(phrase, "n");
        meant = number < 0 ? meant : meant.Replace("N", tokens[at + number].Text);
        var span = TextSpan.FromBounds(tokens[at].Span.Start, tokens[end - 1].Span.End);
        var written = context.Source.Slice(span);
        if (written == meant)
        {
            return false;
        }

        context.Report(Descriptors.ForeignPhrase, span, new Fix($"Write {meant}", [new Edit(span, meant)]), written, $"'{meant}'");
        return true;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int start, string[] phrase)
    {
        if (start + phrase.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            var token = tokens[start + i];
            var isSame = phrase[i] == "n"
                ? token.Kind == TokenKind.Number
                : token.Kind is TokenKind.Name or TokenKind.Code or TokenKind.Mark && string.Equals(token.Text, phrase[i], StringComparison.OrdinalIgnoreCase);
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<(string[] Phrase, string Meant)> Counted()
    {
        string[] words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var tail in new[] { " of the following", " of" })
            {
                yield return Of("at least " + words[i] + tail, $"at least {i + 2} of");
                yield return Of("at most " + words[i] + tail, $"at most {i + 2} of");
                yield return Of(words[i] + " or more" + tail, $"at least {i + 2} of");
            }
        }
    }

    private static (string[] Phrase, string Meant) Of(string phrase, string meant) => (phrase.ToLowerInvariant().Split(' '), meant);
}
