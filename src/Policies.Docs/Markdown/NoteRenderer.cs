using Markdig;
using Markdig.Renderers.Normalize;
using Policies.Language.Model;

namespace Policies.Docs.Markdown;

/// <summary>An author's notes: Markdown in which <c>[@source-name]</c> cites.</summary>
internal sealed class NoteRenderer
{
    private readonly MarkdownPipeline _pipeline;

    public NoteRenderer(IReadOnlyList<Source> sources)
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables();
        builder.InlineParsers.Insert(0, new NoteCitationParser(sources.ToDictionary(source => source.Name)));
        // A policy is shown in other people's pages: HTML in a note is shown as text.
        _pipeline = builder.DisableHtml().Build();
    }

    /// <summary>The note as Markdown, with its citations numbered.</summary>
    public string Render(string note)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new NormalizeRenderer(writer);
        renderer.ObjectRenderers.Insert(0, new NoteCitationRenderer());
        _pipeline.Setup(renderer);
        renderer.Render(Markdig.Markdown.Parse(note, _pipeline));
        writer.Flush();
        return writer.ToString().Trim('\n');
    }
}
