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
    /// <summary>The text of the file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Where messages go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Reads a line; null, with a diagnostic, if it is not as it should be. Lines below it may be read with it; others are the caller's.</summary>
    public (T? Node, int ChildrenRead) Read<T>(LogicalLine line, Parser<T> parser, int skip = 0)
        where T : class
    {
        var context = new LineContext(Source, Diagnostics, line, line.Span.Start);
        var node = LineGrammar.Parse(parser, skip == 0 ? line.Tokens : [.. line.Tokens.Skip(skip)], context);
        return (node, node is null && !context.IsReported ? line.Children.Count : context.IsReported ? line.Children.Count : context.ChildrenRead);
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

    /// <summary>Tells that a line starts with a word that is no keyword here.</summary>
    public void UnknownKeyword(LogicalLine line, IEnumerable<string> valid)
    {
        var first = line.Tokens[0];
        if (first.Kind == TokenKind.Error)
        {
            return;
        }

        var words = valid.ToList();
        var nearest = NearestName.Of(first.Text, words);
        Diagnostics.Report(
            Descriptors.UnknownKeyword,
            first.Span,
            nearest is null ? null : new Fix($"Write {nearest}", [new Edit(first.Span, nearest)]),
            [],
            TokenWords.Of(first) + (nearest is null ? "" : $" (did you mean '{nearest}'?)"),
            string.Join(", ", words));
    }

    /// <summary>The note of a line <c>note</c>: the raw lines below it, without their common indentation.</summary>
    public NoteSyntax Note(LogicalLine line)
    {
        if (line.Tokens.Count > 1)
        {
            Diagnostics.Report(Descriptors.Unexpected, line.Tokens[1].Span, "the end of the line, and the note's text below it", TokenWords.Of(line.Tokens[1]));
        }

        if (line.Children.Count == 0)
        {
            Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'note'", "its text, indented");
            return new NoteSyntax(line.Span, "");
        }

        var first = Source.PositionOf(line.Children[0].Span.Start).Line;
        var last = Source.PositionOf(line.Children[line.Children.Count - 1].Span.Start).Line;
        var lines = Enumerable.Range(first, last - first + 1).Select(Source.Line).ToList();
        var common = line.Children.Min(child => child.Indentation);
        return new NoteSyntax(line.FullSpan, string.Join("\n", lines.Select(text => text.Length >= common ? text.Substring(common).TrimEnd() : "")));
    }
}
