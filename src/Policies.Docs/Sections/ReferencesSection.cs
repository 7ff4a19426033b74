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
            source.Authors,
            source.Title,
            source.Publisher,
            source.Year?.ToString(CultureInfo.InvariantCulture),
            source.Kind,
            source.Doi is { } doi ? "doi:" + doi : null,
        };
        return string.Join(". ", parts.OfType<string>().Select(MarkdownText.Escape))
            + (source.Url is { } url ? $". <{url}>" : "") + ".";
    }
}
