using System.Globalization;
using Policies.Docs.Markdown;
using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>The reference list, numbered as every citation numbers it.</summary>
internal static class ReferencesSection
{
    public static void Render(MarkdownWriter document, Policy policy, NoteRenderer notes)
    {
        if (policy.Sources.Count == 0)
        {
            return;
        }

        document.Heading(2, "References");
        foreach (var source in policy.Sources)
        {
            document.Block($"<a id=\"{Citations.Anchor(source)}\"></a>{source.Number.ToString(CultureInfo.InvariantCulture)}\\. {Entry(source)}");
            if (source.Note is { } note)
            {
                document.Block(notes.Render(note));
            }
        }
    }

    private static string Entry(Source source)
    {
        var parts = new[]
        {
            Text(source.Authors),
            Text(source.Title),
            Text(source.Publisher),
            Text(source.Year?.ToString(CultureInfo.InvariantCulture)),
            source.Kind is { } kind ? Phrases.Plain(char.ToUpperInvariant(kind[0]) + kind[1..]) : null,
            source.InForceFrom is { } from ? "In force from " + from + (source.InForceUntil is { } until ? " to " + until : "") : null,
            source.Doi is { } doi ? "doi:" + MarkdownText.Escape(doi) : null,
            source.Pmid is { } pmid ? "PMID " + pmid : null,
            source.Url is { } url ? MarkdownText.Address(url) + (source.Accessed is { } day ? ", accessed " + day : "") : null,
        };
        return string.Join(". ", parts.OfType<string>()) + ".";
    }

    // The full stop between the parts is the list's own.
    private static string? Text(string? text) => text is null ? null : MarkdownText.Escape(text.TrimEnd('.'));
}
