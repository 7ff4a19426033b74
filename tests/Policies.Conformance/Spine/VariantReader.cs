using Policies.Conformance.Tables;

namespace Policies.Conformance.Spine;

/// <summary>Reads two-stage-revision.md: a section for the case as it stands, then one for each change of it.</summary>
internal static class VariantReader
{
    private const string Heading = "## ";

    public static IReadOnlyList<Variant> Read()
    {
        using var reader = new StreamReader(typeof(VariantReader).Assembly.GetManifestResourceStream("two-stage-revision.md")!);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n" + Heading).Skip(1).Select(Section)];
    }

    private static Variant Section(string text)
    {
        var lines = text.Split('\n');
        var start = Array.IndexOf(lines, "```change");
        var end = start < 0 ? start : Array.IndexOf(lines, "```", start);
        return new Variant(lines[0], start < 0 ? [] : lines[(start + 1)..end], Lines(text));
    }

    private static IReadOnlyList<ExpectedLine> Lines(string text) =>
        TopicReader.ReadTables(text).SingleOrDefault() is not { } table ? []
        : table.Headers is not ["line", "determination", "reasons", "remarks", "missing"] ? throw new FormatException($"The table of '{text.Split('\n')[0]}' has other headers.")
        : [.. table.Rows.Select(row => new ExpectedLine(row.Cells[0], [.. row.Cells.Skip(1)]))];
}
