using System.Globalization;
using Policies.Docs.Markdown;
using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>What a chart must document: each fact, how it is recorded, and what to ask for.</summary>
internal static class FactsSection
{
    public static void Render(MarkdownWriter document, Policy policy, NoteRenderer notes)
    {
        document.Heading(2, "What to document");
        Fields(document, policy.Facts);
        foreach (var record in policy.Records)
        {
            document.Heading(3, $"{MarkdownText.Escape(record.Title ?? record.Name)}, one by one");
            Fields(document, record.Fields);
        }

        var types = policy.Types.Where(type => type.Options.Count > 0).ToList();
        if (types.Count > 0)
        {
            document.Heading(3, "Choices and grades");
            foreach (var type in types)
            {
                var separator = type.Kind == Policies.Plan.TypeKind.Grade ? " < " : ", ";
                document.Item(0, $"{MarkdownText.Code(type.Name!)}{(type.Title is { } title ? ", " + MarkdownText.Escape(title) : "")}: {MarkdownText.Escape(string.Join(separator, type.Options))}");
            }
        }

        foreach (var field in policy.Facts.Concat(policy.Records.SelectMany(record => record.Fields)))
        {
            if (field.Note is { } note)
            {
                document.Block($"**{MarkdownText.Escape(field.Label.Title ?? field.Name)}**");
                document.Block(notes.Render(note));
            }
        }
    }

    private static void Fields(MarkdownWriter document, IReadOnlyList<Field> fields) => document.Table(
        ["Fact", "What it is", "Recorded as", "Document to supply"],
        fields.Select(IReadOnlyList<string> (field) =>
        [
            MarkdownText.Code(field.Name),
            MarkdownText.Escape(field.Label.Title ?? "") + Citations.Tail(field.Label.Citations),
            MarkdownText.Escape(Recorded(field)),
            field.Ask is { } ask ? MarkdownText.Escape(MessageWords.Of(ask)) : "",
        ]));

    private static string Recorded(Field field) => field.Type.Words + (field.IsKey ? ", names the element" : "") + Range(field.Type);

    private static string Range(PolicyType type) => type is NumberType { Declared: { Low: { } low, High: { } high } }
        ? $", {low.Value.ToString(CultureInfo.InvariantCulture)} to {high.Value.ToString(CultureInfo.InvariantCulture)}"
        : "";
}
