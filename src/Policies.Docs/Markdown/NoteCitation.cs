using Markdig.Syntax.Inlines;
using Policies.Language.Model;

namespace Policies.Docs.Markdown;

/// <summary>A citation in a note.</summary>
internal sealed class NoteCitation(Source source) : LeafInline
{
    /// <summary>What it cites.</summary>
    public Source Source { get; } = source;
}
