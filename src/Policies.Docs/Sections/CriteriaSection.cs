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
        Render(document, "Definitions", policy.Definitions.Where(definition => definition is { IsCriterion: false, IsParameter: false }), notes);
        Render(document, "Parameters", policy.Definitions.Where(definition => definition.IsParameter), notes);
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
            if (definition.IsParameter)
            {
                Values(document, definition);
            }
            else if (definition.Body is TruthTable or ValueTable)
            {
                Rows(document, definition.Body);
            }
            else if (definition.Body is Condition condition)
            {
                ConditionList.Render(document, condition);
            }
            else if (definition.Body is IListPass { Conditions: [var where] })
            {
                document.Block(MarkdownText.Escape("The " + Wording.Of(definition.Body)) + " where");
                ConditionList.Render(document, where);
            }
            else
            {
                document.Block(MarkdownText.Escape(Wording.Of(definition.Body)) + " (" + MarkdownText.Escape(TypeWords.Of(definition.Type)) + ")");
                ConditionList.RenderPasses(document, definition.Body, 0);
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

    private static IReadOnlyList<TableRow> RowsOf(Expression body) => body is TruthTable truths ? truths.Rows : ((ValueTable)body).Rows;

    // The latest is tried first; a reader looks for the first.
    private static void Values(MarkdownWriter document, Definition parameter) => document.Table(
        ["In force from", "Value", "References"],
        RowsOf(parameter.Body).Reverse().Select(IReadOnlyList<string> (row) =>
            [Wording.Of(((Comparison)row.When!).Right[0]), MarkdownText.Escape(Wording.Of(row.Value!)), row.Label.Citations.Count == 0 ? "" : Citations.Of(row.Label.Citations)]));

    private static void Rows(MarkdownWriter document, Expression body)
    {
        document.Block("The first that applies:");
        foreach (var row in RowsOf(body))
        {
            var value = row.Value is null ? "unknown" : MarkdownText.Escape(Wording.Of(row.Value));
            var title = row.Label.Title is { } given ? ": " + MarkdownText.Escape(given) : "";
            var ask = row.Ask is null ? "" : $" Ask for: *{MarkdownText.Escape(MessageWords.Of(row.Ask))}*";
            var tail = title + Citations.Tail(row.Label.Citations) + ask;
            document.Block(row.When is null ? $"Otherwise **{value}**{tail}" : $"**{value}** when{tail}");
            if (row.When is { } when)
            {
                ConditionList.Render(document, when);
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
