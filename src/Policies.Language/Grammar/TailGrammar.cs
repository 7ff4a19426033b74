using System.Text.RegularExpressions;
using Policies.Language.Diagnostics;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;

namespace Policies.Language.Grammar;

/// <summary>Tails: a title, then citations, either or both.</summary>
internal static class TailGrammar
{
    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant);
    private static readonly Regex Grade = new(@"(?:^|[\s,])grade\s+(\S+)", RegexOptions.CultureInvariant);

    /// <summary>The tail here; the empty one if there is none.</summary>
    public static IResult<TailSyntax> Tail(IInput input)
    {
        var start = (TokenInput)input;
        var at = start;
        StringSyntax? title = null;
        IReadOnlyList<CitationSyntax> citations = [];
        if (at.Token.Kind == TokenKind.String)
        {
            title = Strings.Parse(at.Token, at.Context);
            at = (TokenInput)at.Advance();
        }
        else
        {
            at.Context.Expect(at.Position, "a \"title\"");
        }

        if (at.Token.Kind == TokenKind.Citations)
        {
            citations = Citations(at.Token, at.Context);
            at = (TokenInput)at.Advance();
        }
        else
        {
            at.Context.Expect(at.Position, "a [citation]");
        }

        return Result.Success(at.Position == start.Position ? TailSyntax.None : new TailSyntax(start.SpanTo(at), title, citations), at);
    }

    private static List<CitationSyntax> Citations(Token token, LineContext context)
    {
        var citations = new List<CitationSyntax>();
        var start = 1;
        foreach (var part in token.Text.Substring(1, token.Text.Length - 2).Split(';'))
        {
            var span = Trim(part, token.Span.Start + start);
            start += part.Length + 1;
            var nameStart = part.Length - part.TrimStart().Length;
            var nameEnd = nameStart < part.Length ? WordShapes.End(part, nameStart, part.Length) : nameStart;
            var name = part.Substring(nameStart, nameEnd - nameStart);
            if (name.Length == 0 || WordShapes.KindOf(name) != TokenKind.Name || (nameEnd < part.Length && !char.IsWhiteSpace(part[nameEnd])))
            {
                context.Diagnostics.Report(
                    Descriptors.MalformedCitation,
                    span.Length > 0 ? span : token.Span,
                    span.Length > 0 ? "'" + context.Source.Slice(span) + "'" : "nothing");
                // It cites, though nobody can say what.
                citations.Add(new CitationSyntax(span, "", span, null, null));
                continue;
            }

            var locator = part.Substring(nameEnd);
            var grade = Grade.Match(locator);
            if (grade.Success)
            {
                locator = locator.Remove(grade.Index, grade.Length);
            }

            locator = locator.Trim(' ', ',', '\t');
            citations.Add(new CitationSyntax(
                span,
                name,
                new TextSpan(span.Start, name.Length),
                locator.Length > 0 ? Blanks.Replace(locator, " ") : null,
                grade.Success ? grade.Groups[1].Value : null));
        }

        return citations;
    }

    private static TextSpan Trim(string part, int start)
    {
        var leading = part.Length - part.TrimStart().Length;
        return new TextSpan(start + leading, part.Trim().Length);
    }
}
