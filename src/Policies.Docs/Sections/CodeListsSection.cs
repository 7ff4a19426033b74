using Policies.Docs.Markdown;
using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>The sets of codes that conditions ask about.</summary>
internal static class CodeListsSection
{
    public static void Render(MarkdownWriter document, Policy policy, NoteRenderer notes)
    {
        if (policy.CodeSets.Count == 0)
        {
            return;
        }

        document.Heading(2, "Code lists");
        document.Table(
            ["List", "Codes", "References"],
            policy.CodeSets.Select(IReadOnlyList<string> (set) =>
            [
                MarkdownText.Escape(set.Label.Title ?? Phrases.Plain(set.Name)),
                Codes(set.Codes),
                set.Label.Citations.Count == 0 ? "" : Citations.Of(set.Label.Citations),
            ]));
        foreach (var set in policy.CodeSets)
        {
            notes.Render(document, set.Label.Title ?? set.Name, set.Note);
        }
    }

    /// <summary>Codes by system: <c>CPT 22558, 22632–22634; ICD-10-CM M48.061</c>.</summary>
    public static string Codes(IEnumerable<CodeRange> codes) => string.Join("; ", codes
        .GroupBy(code => code.System)
        .Select(system => system.Key + " " + string.Join(", ", system.Select(code => MarkdownText.Escape(code.First) + (code.Last is null ? "" : "–" + code.Last)))));
}
