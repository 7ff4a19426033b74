using Markdig.Helpers;
using Markdig.Parsers;
using Policies.Language.Model;

namespace Policies.Docs.Markdown;

/// <summary>Reads <c>[@source-name]</c>; a name that no source has stays text.</summary>
internal sealed class NoteCitationParser : InlineParser
{
    private readonly IReadOnlyDictionary<string, Source> _sources;

    public NoteCitationParser(IReadOnlyDictionary<string, Source> sources)
    {
        _sources = sources;
        OpeningCharacters = ['['];
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var end = slice.IndexOf(']');
        if (end < 0 || !_sources.TryGetValue(slice.Text.Substring(slice.Start + 2, end - slice.Start - 2), out var source))
        {
            return false;
        }

        processor.Inline = new NoteCitation(source) { Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end)), Line = line, Column = column };
        slice.Start = end + 1;
        return true;
    }
}
