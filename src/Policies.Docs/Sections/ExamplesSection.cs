using Policies.Docs.Markdown;
using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>The examples: what each expects.</summary>
internal static class ExamplesSection
{
    public static void Render(MarkdownWriter document, Policy policy)
    {
        if (policy.Examples.Count == 0)
        {
            return;
        }

        document.Heading(2, "Examples");
        foreach (var example in policy.Examples)
        {
            document.Item(0, MarkdownText.Escape(example.Title));
            foreach (var expectation in example.Expectations)
            {
                document.Item(1, MarkdownText.Escape(policy.Text.Slice(expectation.Span).Trim()));
            }
        }
    }
}
