using Policies.Docs.Markdown;
using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>Title, version, dates and note of the policy.</summary>
internal static class HeaderSection
{
    public static void Render(MarkdownWriter document, Policy policy, NoteRenderer notes)
    {
        document.Heading(1, MarkdownText.Escape(policy.Label.Title ?? policy.Name));
        document.Table(["Policy", MarkdownText.Code(policy.Name)], Rows(policy));
        if (policy.Note is { } note)
        {
            document.Block(notes.Render(note));
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Policy policy)
    {
        if (policy.Version.Length > 0)
        {
            yield return ["Version", MarkdownText.Escape(policy.Version)];
        }

        yield return ["Status", Phrases.Plain(policy.Status)];
        if (policy.Issuer is { } issuer)
        {
            yield return ["Issuer", MarkdownText.Escape(issuer)];
        }

        if (policy.EffectiveFrom is { } from)
        {
            yield return ["Effective", from + (policy.EffectiveUntil is { } until ? " to " + until : "")];
        }

        if (policy.Libraries.Count > 0)
        {
            yield return [policy.Libraries.Count == 1 ? "Library" : "Libraries", string.Join(", ", policy.Libraries.Select(library => MarkdownText.Escape(library.Title ?? library.Name)))];
        }

        if (policy.Reviewed is { } reviewed)
        {
            yield return ["Reviewed", reviewed];
        }
    }
}
