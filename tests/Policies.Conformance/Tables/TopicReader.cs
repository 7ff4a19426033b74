using System.Text.RegularExpressions;

namespace Policies.Conformance.Tables;

/// <summary>
/// Reads a topic: Markdown in which a fenced block marked <c>criteria</c> is a policy, and every table until the next such block holds
/// cases for it. One marked <c>criteria-library</c> is a library for the policies after it. All else is for the reader.
/// </summary>
internal static partial class TopicReader
{
    private const string Fence = "```";

    public static IReadOnlyList<Section> Read(string text)
    {
        List<Section> sections = [];
        List<Table> tables = [];
        List<string> libraries = [];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == Fence + "criteria")
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                tables = [];
                sections.Add(new Section(string.Join('\n', lines[(i + 1)..end]) + "\n", i + 2, tables, [.. libraries]));
                i = end;
            }
            else if (lines[i] == Fence + "criteria-library")
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                libraries.Add(string.Join('\n', lines[(i + 1)..end]) + "\n");
                i = end;
            }
            else if (IsRow(lines[i]))
            {
                var end = Array.FindIndex(lines, i, line => !IsRow(line));
                end = end < 0 ? lines.Length : end;
                tables.Add(ReadTable(lines, i, end));
                i = end;
            }
        }

        return sections;
    }

    /// <summary>The tables of a text without a policy of its own.</summary>
    public static IReadOnlyList<Table> ReadTables(string text) => Read($"{Fence}criteria\n{Fence}\n{text}")[0].Tables;

    private static Table ReadTable(string[] lines, int start, int end)
    {
        var headers = Cells(lines[start]);
        if (end - start < 3 || !Ruler().IsMatch(lines[start + 1]))
        {
            throw new FormatException($"Line {start + 1}: a table has a header, a ruler and at least one row.");
        }

        List<Row> rows = [];
        for (var i = start + 2; i < end; i++)
        {
            var cells = Cells(lines[i]);
            rows.Add(cells.Count == headers.Count
                ? new Row(i + 1, cells)
                : throw new FormatException($"Line {i + 1}: {cells.Count} cells under {headers.Count} headers."));
        }

        return new Table(headers, rows);
    }

    private static bool IsRow(string line) => line.StartsWith('|');

    private static IReadOnlyList<string> Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    [GeneratedRegex(@"^\|( *-+ *\|)+$")]
    private static partial Regex Ruler();
}
