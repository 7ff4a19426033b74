using Markdig;
using Markdig.Syntax;
using Policies.Language.Model;

namespace Policies.Docs.Markdown;

/// <summary>
/// An author's notes: Markdown in which <c>[@source-name]</c> cites. A policy is shown in other people's pages, so HTML in a note, and a
/// link that is not one of the web, are shown as the text that they are.
/// </summary>
internal sealed class NoteRenderer
{
    // What one pass turns into text may hide a second such thing; each pass makes text of at least one, and only the last finds none.
    private const int Passes = 16;

    private readonly MarkdownPipeline _pipeline;

    public NoteRenderer(IReadOnlyList<Source> sources)
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();
        builder.InlineParsers.Insert(0, new NoteCitationParser(sources.ToDictionary(source => source.Name)));
        _pipeline = builder.Build();
    }

    /// <summary>The note of a thing that has no section of its own, under its title; nothing if there is none.</summary>
    public void Render(MarkdownWriter document, string title, string? note)
    {
        if (note is not null)
        {
            document.Block($"**{MarkdownText.Escape(title)}**");
            document.Block(Render(note));
        }
    }

    /// <summary>The note as Markdown, its citations numbered; the rest as its author wrote it.</summary>
    public string Render(string note)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            var edits = Edits(note);
            if (edits.Count == 0)
            {
                return note.Trim('\n');
            }

            foreach (var edit in edits.OrderByDescending(edit => edit.Start))
            {
                note = note[..edit.Start] + edit.Text + note[(edit.Start + edit.Length)..];
            }
        }

        return MarkdownText.Escape(note);
    }

    private List<NoteEdit> Edits(string note)
    {
        List<NoteEdit> edits = [];
        foreach (var part in Markdig.Markdown.Parse(note, _pipeline).Descendants())
        {
            foreach (var edit in NoteEdit.Of(part, note))
            {
                // Parts may lie within each other; the outer one, which comes first, decides.
                if (!edits.Any(other => edit.Start < other.Start + Math.Max(1, other.Length) && other.Start < edit.Start + Math.Max(1, edit.Length)))
                {
                    edits.Add(edit);
                }
            }
        }

        return edits;
    }
}
