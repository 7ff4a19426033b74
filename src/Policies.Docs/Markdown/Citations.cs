using System.Globalization;
using Policies.Language.Model;

namespace Policies.Docs.Markdown;

/// <summary>Citations as numbers of the reference list, each with its locator and grade: <c>[1, p. 4; 2, grade B]</c>.</summary>
internal static class Citations
{
    /// <summary>With a blank before; empty if there are none.</summary>
    public static string Tail(IReadOnlyList<Citation> citations) => citations.Count == 0 ? "" : " " + Of(citations);

    /// <summary>In brackets that Markdown shows as they are; each number links to its reference.</summary>
    public static string Of(IReadOnlyList<Citation> citations) => "\\[" + string.Join("; ", citations.Select(One)) + "\\]";

    /// <summary>The anchor of a reference.</summary>
    public static string Anchor(Source source) => "ref-" + source.Name;

    /// <summary>The number, linked to the reference.</summary>
    public static string Number(Source source) => $"[{source.Number.ToString(CultureInfo.InvariantCulture)}](#{Anchor(source)})";

    private static string One(Citation citation) =>
        Number(citation.Source)
        + (citation.Locator is { Length: > 0 } locator ? ", " + MarkdownText.Escape(locator) : "")
        + (citation.Grade is { Length: > 0 } grade ? ", grade " + MarkdownText.Escape(grade) : "");
}
