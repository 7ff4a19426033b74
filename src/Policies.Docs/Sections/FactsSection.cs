using Policies.Docs.Markdown;
using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>What a chart must document: each fact, how it is recorded, and what to ask for.</summary>
internal static class FactsSection
{
    public static void Render(MarkdownWriter document, Policy policy, NoteRenderer notes)
    {
        document.Heading(2, "What to document");
        var asked = policy.Facts.Where(fact => !policy.NotAsked.Contains(fact)).ToList();
        Fields(document, asked, notes);
        foreach (var record in policy.Records.Where(Records(policy, asked).Contains))
        {
            document.Heading(3, "For each " + MarkdownText.Escape(Phrases.Of(record)));
            if (record.Note is { } note)
            {
                document.Block(notes.Render(note));
            }

            Fields(document, record.Fields, notes);
        }

        foreach (var type in policy.Types)
        {
            notes.Render(document, type.Title ?? Phrases.Plain(type.Name!), type.Note);
        }
    }

    // The policy's own, and of its libraries' those that the facts are made of.
    private static HashSet<RecordType> Records(Policy policy, IEnumerable<Field> asked)
    {
        HashSet<RecordType> records = [];
        Stack<RecordType> open = new(policy.Records.Where(record => record.Text == policy.Text).Concat(asked.SelectMany(InType)));
        while (open.TryPop(out var record))
        {
            if (records.Add(record))
            {
                foreach (var held in record.Fields.SelectMany(InType))
                {
                    open.Push(held);
                }
            }
        }

        return records;
    }

    private static IEnumerable<RecordType> InType(Field field) => field.Type switch
    {
        RecordType record => [record],
        ListType { Element: RecordType record } => [record],
        OptionalType { Element: RecordType record } => [record],
        _ => [],
    };

    private static void Fields(MarkdownWriter document, IReadOnlyList<Field> fields, NoteRenderer notes)
    {
        document.Table(
            ["Fact", "What it is", "Recorded as", "Document to supply"],
            fields.Select(IReadOnlyList<string> (field) =>
            [
                MarkdownText.Code(field.Name),
                MarkdownText.Escape(Phrases.Of(field)) + Citations.Tail(field.Label.Citations),
                MarkdownText.Escape(TypeWords.Of(field.Type)),
                field.Ask is { } ask ? MarkdownText.Escape(MessageWords.Of(ask)) : "",
            ]));
        foreach (var field in fields)
        {
            notes.Render(document, Phrases.Of(field), field.Note);
        }
    }
}
