using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Language.Outline;

/// <summary>Lines of tokens to an outline, by indentation.</summary>
internal static class OutlineBuilder
{
    /// <summary>How deep an outline may be; what is deeper is told, and left out.</summary>
    public const int MaxDepth = 64;

    private static readonly HashSet<string> Continuations = ["and", "or", "where", "has", "within"];

    /// <summary>The lines of the top level, each with those below it.</summary>
    public static IReadOnlyList<LogicalLine> Build(IReadOnlyList<TokenLine> lines, DiagnosticBag diagnostics)
    {
        var top = new List<LogicalLine>();
        var open = new Stack<LogicalLine>();
        LogicalLine? last = null;
        TokenLine? tooDeep = null;
        foreach (var line in lines)
        {
            if (Continues(line.Tokens[0]) && last is not null && !IsRowOfTexts(line, open))
            {
                if (line.Indentation > last.Indentation)
                {
                    last.Continue(line);
                    continue;
                }

                diagnostics.Report(Descriptors.LateContinuation, line.Tokens[0].Span, TokenWords.Of(line.Tokens[0]));
                continue;
            }

            var logical = new LogicalLine(line);
            while (open.Count > 0 && open.Peek().Indentation >= line.Indentation)
            {
                open.Pop();
            }

            if (open.Count >= MaxDepth)
            {
                // Once for all that stands as deep or deeper, up to the next line that does not.
                if (tooDeep is null)
                {
                    diagnostics.Report(Descriptors.TooDeep, line.Tokens[0].Span, MaxDepth);
                }

                tooDeep = line;
                continue;
            }

            tooDeep = null;
            var siblings = open.Count > 0 ? open.Peek().Children : top;
            var expected = siblings.Count > 0 ? siblings[0].Indentation : open.Count == 0 ? 0 : line.Indentation;
            if (line.Indentation != expected && line.Tokens[0].Kind != TokenKind.Raw)
            {
                diagnostics.Report(Descriptors.UnevenIndentation, line.Tokens[0].Span, line.Indentation, expected);
            }

            if (open.Count > 0)
            {
                open.Peek().Add(logical);
            }
            else
            {
                top.Add(logical);
            }

            if (line.Tokens[0].Kind != TokenKind.Raw)
            {
                last = logical;
                open.Push(logical);
            }
        }

        return top;
    }

    // "Smith" when …: in a definition by rows a text is the value of a row, since no title stands before "when" there.
    private static bool IsRowOfTexts(TokenLine line, Stack<LogicalLine> open) =>
        line.Tokens.Count > 1 && line.Tokens[0].Kind == TokenKind.String && line.Tokens[1].Is("when") && open.Count > 0 && open.Last().Keyword == "define";

    private static bool Continues(Token first) =>
        first.Kind is TokenKind.String or TokenKind.Citations || (first.Kind == TokenKind.Name && Continuations.Contains(first.Text));
}
