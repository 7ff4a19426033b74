using System.Text;
using Policies.Docs.Markdown;
using Policies.Docs.Sections;
using Policies.Language.Model;

namespace Policies.Docs;

/// <summary>A policy as a Markdown document: header, services, criteria in words, code lists, what to document, examples, references.</summary>
public static class PolicyRenderer
{
    /// <summary>How every document begins: what it is, for who opens the file and would change it.</summary>
    public const string Mark = "<!-- Written from the .criteria file by \"policies docs\"; change that file instead. -->\n";

    /// <summary>The document. Lines end with a line feed; it is the same for the same policy, always.</summary>
    public static string Render(Policy policy)
    {
        var document = new MarkdownWriter();
        var notes = new NoteRenderer(policy.Sources);
        HeaderSection.Render(document, policy, notes);
        ServicesSection.Render(document, policy, notes);
        CriteriaSection.Render(document, policy, notes);
        CodeListsSection.Render(document, policy, notes);
        FactsSection.Render(document, policy, notes);
        ExamplesSection.Render(document, policy, notes);
        ReferencesSection.Render(document, policy, notes);
        return Mark + "\n" + document;
    }
}
