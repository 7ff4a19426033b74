using Policies.Docs.Markdown;
using Policies.Language.Model;
using Policies.Language.Planning;

namespace Policies.Docs.Sections;

/// <summary>Criteria and definitions in words, as nested lists.</summary>
internal static class CriteriaSection
{
    public static void Render(MarkdownWriter document, Policy policy, NoteRenderer notes)
    {
        Render(document, "Criteria", policy.Definitions.Where(definition => definition.IsCriterion), notes);
        Render(document, "Definitions", policy.Definitions.Where(definition => !definition.IsCriterion), notes);
    }

    private static void Render(MarkdownWriter document, string heading, IEnumerable<Definition> definitions, NoteRenderer notes)
    {
        var first = true;
        foreach (var definition in definitions)
        {
            if (first)
            {
                document.Heading(2, heading);
                first = false;
            }

            document.Heading(3, Links.Heading(definition.Name, definition.Label));
            if (definition.Body is Condition condition)
            {
                ConditionList.Render(document, condition);
            }
            else if (definition.Body is Count { Where: { } where } count)
            {
                document.Block(MarkdownText.Escape("The " + Wording.Of(count)) + " where");
                ConditionList.Render(document, where);
            }
            else
            {
                document.Block(MarkdownText.Escape(Wording.Of(definition.Body)) + " (" + MarkdownText.Escape(TypeWords.Of(definition.Type)) + ")");
            }

            Message(document, "If met", definition.IfMet);
            Message(document, "If not met", definition.IfNotMet);
            Message(document, "If unknown", definition.IfUnknown);
            if (definition.Note is { } note)
            {
                document.Block(notes.Render(note));
            }
        }
    }

    private static void Message(MarkdownWriter document, string when, Message? message)
    {
        if (message is not null)
        {
            document.Block($"{when}: *{MarkdownText.Escape(MessageWords.Of(message))}*");
        }
    }
}
