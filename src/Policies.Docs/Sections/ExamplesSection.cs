using System.Globalization;
using Policies.Docs.Markdown;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Docs.Sections;

/// <summary>The examples: what is documented, what is asked for, and what the policy says of it.</summary>
internal static class ExamplesSection
{
    public static void Render(MarkdownWriter document, Policy policy, NoteRenderer notes)
    {
        if (policy.Examples.Count == 0)
        {
            return;
        }

        document.Heading(2, "Examples");
        foreach (var example in policy.Examples)
        {
            document.Heading(3, MarkdownText.Escape(example.Title));
            if (example.Note is { } note)
            {
                document.Block(notes.Render(note));
            }

            Render(document, example);
        }
    }

    private static void Render(MarkdownWriter document, Example example)
    {
        document.Item(0, "**Documented**" + (example.Given.Count == 0 ? ": nothing" : ""));
        foreach (var given in example.Given)
        {
            GivenWords.Render(document, given, 1);
        }

        if (example.Request.Count > 0)
        {
            document.Item(0, "**Requested**");
            foreach (var stage in example.Request.GroupBy(item => item.Stage))
            {
                document.Item(1, $"Stage {stage.Key.ToString(CultureInfo.InvariantCulture)}: {string.Join("; ", stage.Select(Requested))}");
            }
        }

        document.Item(0, "**Decided**");
        foreach (var expectation in example.Expectations)
        {
            document.Item(1, ExpectationWords.Of(expectation));
        }
    }

    private static string Requested(RequestedItem item) =>
        (item.Service is { } service ? Links.To(service) : "code " + MarkdownText.Escape(item.Code ?? ""))
        + (item.Phase == Phase.Continue ? " to continue" : "")
        + (item.At.Count > 0 ? " at " + MarkdownText.Escape(string.Join(", ", item.At)) : "");
}
