using Policies.Docs.Markdown;
using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>Links within the document; every section's anchor is the name that its declaration has.</summary>
internal static class Links
{
    public static string To(Service service) => Link(service.Label, service.Name);

    public static string To(Definition definition) => Link(definition.Label, definition.Name);

    /// <summary>A heading's text with the anchor that links lead to, and what it cites.</summary>
    public static string Heading(string name, Label label) =>
        $"<a id=\"{name}\"></a>{MarkdownText.Escape(label.Title ?? name)}{Citations.Tail(label.Citations)}";

    private static string Link(Label label, string name) => $"[{MarkdownText.Escape(label.Title ?? name)}](#{name})";
}
