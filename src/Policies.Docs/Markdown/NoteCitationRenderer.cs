using Markdig.Renderers.Normalize;

namespace Policies.Docs.Markdown;

/// <summary>Writes a note's citation as a number of the reference list.</summary>
internal sealed class NoteCitationRenderer : NormalizeObjectRenderer<NoteCitation>
{
    /// <inheritdoc/>
    protected override void Write(NormalizeRenderer renderer, NoteCitation citation) =>
        renderer.Write("\\[").Write(Citations.Number(citation.Source)).Write("\\]");
}
