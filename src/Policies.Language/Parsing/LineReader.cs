using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Outline;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;

namespace Policies.Language.Parsing;

/// <summary>Reads single lines by the grammar for their place, and tells of lines that have no place.</summary>
internal sealed class LineReader(SourceText source, DiagnosticBag diagnostics)
{
    private const int MaxPrefix = 40;

    /// <summary>The text of the file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Where messages go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The words of declaring lines that could not be read, in the spelling that a declared name would have.</summary>
    public HashSet<string> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Reads the first line of a declaration. Where it is not as it should be, that is told, and as much of it as can be read stands, so
    /// that the lines below it still have their meaning; null if not even a name can be read.
    /// </summary>
    public Header? ReadHeader(LogicalLine line, Parser<Header> parser)
    {
        if (Read(line, parser).Node is { } header)
        {
            return header;
        }

        Forget(line);
        for (var length = Math.Min(line.Tokens.Count - 1, MaxPrefix); length >= 2; length--)
        {
            var silent = new LineContext(Source, new DiagnosticBag(), null, line.Span.Start);
            if (LineGrammar.Parse(parser, [.. line.Tokens.Take(length)], silent) is { } start)
            {
                return start with { IsPartial = true };
            }
        }

        return line.Tokens.Count > 1 && line.Tokens[1].Kind is TokenKind.Name or TokenKind.Code or TokenKind.Error && line.Tokens[1].Text[0] != '"'
            ? new Header(new IdentifierSyntax(line.Tokens[1].Span, WordShapes.LowerCaseName(line.Tokens[1].Text)), []) { IsPartial = true }
            : null;
    }

    /// <summary>Reads a line that declares something by its type; null if it is not as it should be, and then its words are not told to be undeclared.</summary>
    public (Header? Header, int ChildrenRead) ReadTyped(LogicalLine line, Parser<Header> parser)
    {
        var result = Read(line, parser);
        if (result.Node is null)
        {
            Forget(line);
        }

        return result;
    }

    /// <summary>A condition on a line that could not be read: what can be read below it.</summary>
    public ExpressionSyntax Unreadable(LogicalLine line) =>
        ConditionGrammar.Missing(line, new LineContext(Source, Diagnostics, line, line.Span.Start));

    /// <summary>Remembers the words of a line as names that it may have declared.</summary>
    public void Forget(LogicalLine line)
    {
        foreach (var token in line.Tokens.Where(token => token.Kind is TokenKind.Name or TokenKind.Code or TokenKind.Error))
        {
            Unread.Add(token.Text[0] == '"' ? token.Text.Trim('"') : WordShapes.LowerCaseName(token.Text));
            Unread.Add(token.Text);
        }
    }

    /// <summary>Reads a line; null, with a diagnostic, if it is not as it should be. Lines below it may be read with it; others are the caller's.</summary>
    public (T? Node, int ChildrenRead) Read<T>(LogicalLine line, Parser<T> parser, int skip = 0)
        where T : class
    {
        var context = new LineContext(Source, Diagnostics, line, line.Span.Start);
        var node = LineGrammar.Parse(parser, skip == 0 ? line.Tokens : [.. line.Tokens.Skip(skip)], context);
        return (node, node is null ? line.Children.Count : context.ChildrenRead);
    }

    /// <summary>Reads a line that takes nothing below it but what its grammar reads.</summary>
    public T? ReadWhole<T>(LogicalLine line, Parser<T> parser, string what)
        where T : class
    {
        var (node, read) = Read(line, parser);
        if (node is not null)
        {
            foreach (var child in line.Children.Skip(read).Take(1))
            {
                Diagnostics.Report(Descriptors.UnexpectedChild, child.Span, what, read == 0 ? "nothing below it" : "no more below it");
            }
        }

        return node;
    }

    /// <summary>Tells that a line starts with a word that is no keyword here; the line with the word that was most likely meant, if there is one.</summary>
    public LogicalLine? UnknownKeyword(LogicalLine line, IEnumerable<string> valid)
    {
        var first = line.Tokens[0];
        if (first.Kind == TokenKind.Error)
        {
            return null;
        }

        var words = valid.ToList();
        var nearest = NearestName.Of(first.Text, words);
        Diagnostics.Report(
            Descriptors.UnknownKeyword,
            first.Span,
            nearest is null ? null : new Fix($"Write {nearest}", [new Edit(first.Span, nearest)]),
            [],
            TokenWords.Of(first),
            string.Join(", ", words),
            Suggestion.Hint(nearest));
        return nearest is null ? null : line.WithKeyword(nearest);
    }

    /// <summary>The note of a line <c>note</c>: the raw lines below it, without their common indentation.</summary>
    public NoteSyntax Note(LogicalLine line, NoteSyntax? earlier = null)
    {
        if (earlier is not null)
        {
            Diagnostics.Report(Descriptors.Repeated, line.Span, null, [new Related(earlier.Span, "It is given here first.")], "'note'");
        }

        if (line.Tokens.Count > 1)
        {
            Diagnostics.Report(Descriptors.Unexpected, line.Tokens[1].Span, "the end of the line, and the note's text below it", TokenWords.Of(line.Tokens[1]), "");
            return new NoteSyntax(line.Span, "");
        }

        if (line.Children.Count == 0)
        {
            Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'note'", "its text, indented");
            return new NoteSyntax(line.Span, "");
        }

        var first = Source.PositionOf(line.Children[0].Span.Start).Line;
        var last = Source.PositionOf(line.Children[line.Children.Count - 1].Span.Start).Line;
        var lines = Enumerable.Range(first, last - first + 1).Select(Source.Line).ToList();
        var common = line.Children.Min(child => Source.PositionOf(child.Span.Start).Column - 1);
        return new NoteSyntax(line.FullSpan, string.Join("\n", lines.Select(text => text.Length >= common ? text.Substring(common).TrimEnd() : "")));
    }
}
