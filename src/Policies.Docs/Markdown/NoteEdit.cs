using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Policies.Docs.Markdown;

/// <summary>One change to a note's text: a citation becomes a number, and what must not act becomes text.</summary>
internal readonly record struct NoteEdit(int Start, int Length, string Text)
{
    /// <summary>The changes that a part of the note needs.</summary>
    public static IEnumerable<NoteEdit> Of(MarkdownObject part, string note) => part switch
    {
        NoteCitation citation => [new NoteEdit(part.Span.Start, part.Span.Length, $"\\[{Citations.Number(citation.Source)}\\]")],
        HtmlInline or HtmlBlock => Opened(part.Span, note),
        AutolinkInline { IsEmail: false } link when !IsOfTheWeb(link.Url) => Opened(part.Span, note),
        LinkInline link when !IsOfTheWeb(link.Url ?? "") => [new NoteEdit(part.Span.Start, 0, "\\")],
        LinkReferenceDefinition definition when !IsOfTheWeb(definition.Url ?? "") => [new NoteEdit(part.Span.Start, 0, "\\")],
        FencedCodeBlock { Parent: MarkdownDocument, ClosingFencedCharCount: 0 } code =>
            [new NoteEdit(note.Length, 0, "\n" + new string(code.FencedChar, code.OpeningFencedCharCount))],
        _ => [],
    };

    private static IEnumerable<NoteEdit> Opened(SourceSpan span, string note) =>
        Enumerable.Range(span.Start, span.Length).Where(position => note[position] == '<').Select(position => new NoteEdit(position, 1, "&lt;"));

    // A place in the document, or an address of the web; anything else could be a program.
    private static bool IsOfTheWeb(string url) =>
        url.StartsWith('#') || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto");
}
