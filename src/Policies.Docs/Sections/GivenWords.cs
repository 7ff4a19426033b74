using Policies.Docs.Markdown;
using Policies.Language.Model;
using Policies.Language.Planning;

namespace Policies.Docs.Sections;

/// <summary>What an example gives: each fact with its value, lists and records as nested items.</summary>
internal static class GivenWords
{
    public static void Render(MarkdownWriter document, GivenField given, int depth)
    {
        var name = MarkdownText.Escape(Phrases.Of(given.Field));
        switch (given.Content)
        {
            case GivenRecord record:
                document.Item(depth, name);
                Fields(document, record.Fields, depth + 1);
                break;
            case GivenList { Elements.Count: > 0 } list:
                document.Item(depth, list.IsOpen ? name + ", of which some are known" : name);
                foreach (var element in list.Elements)
                {
                    Element(document, element, depth + 1);
                }

                break;
            default:
                document.Item(depth, name + ": " + MarkdownText.Escape(Of(given.Content)));
                break;
        }
    }

    private static void Fields(MarkdownWriter document, IEnumerable<GivenField> fields, int depth)
    {
        foreach (var field in fields)
        {
            Render(document, field, depth);
        }
    }

    private static void Element(MarkdownWriter document, GivenContent element, int depth)
    {
        if (element is not GivenRecord record)
        {
            document.Item(depth, MarkdownText.Escape(Of(element)));
            return;
        }

        var key = record.Fields.FirstOrDefault(field => field.Field.IsKey);
        document.Item(depth, key is null ? "One" : MarkdownText.Escape(Of(key.Content)));
        Fields(document, record.Fields.Where(field => field != key), depth + 1);
    }

    private static string Of(GivenContent content) => content switch
    {
        GivenValue value => Bounded(value) + Evidence(value),
        GivenList => "none",
        _ => "not documented",
    };

    private static string Bounded(GivenValue value)
    {
        var literals = value.Literals.Select(literal => literal is TextLiteral text ? text.Value : Wording.Of(literal)).ToList();
        return value.Form switch
        {
            GivenForm.Range => $"{literals[0]} to {literals[1]}",
            GivenForm.Alternatives => Phrases.Or(literals),
            GivenForm.MoreThan => "more than " + literals[0],
            GivenForm.LessThan => "less than " + literals[0],
            GivenForm.AtLeast => "at least " + literals[0],
            GivenForm.AtMost => "at most " + literals[0],
            _ => literals[0],
        };
    }

    private static string Evidence(GivenValue value)
    {
        var evidence = string.Join(", ", new[] { value.On, value.From }.OfType<string>());
        return evidence.Length == 0 ? "" : $" ({evidence})";
    }
}
