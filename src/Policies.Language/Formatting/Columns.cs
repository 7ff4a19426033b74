using Policies.Language.Outline;
using Policies.Language.Text;

namespace Policies.Language.Formatting;

/// <summary>What lines up among sibling lines: the values of properties, the titles of bullets, the cells of a table.</summary>
internal sealed class Columns
{
    // The longest properties of a policy and of a source take nine, so that adding one never moves the others.
    private const int PropertyWidth = 10;

    // What is longer would push its neighbours' titles out of sight; it does not line up.
    private const int WidestCondition = 60;

    private const int Gap = 2;

    private readonly Dictionary<LogicalLine, string> _texts = [];

    private Columns()
    {
    }

    /// <summary>The columns of the lines below a line.</summary>
    public static Columns Of(IReadOnlyList<LogicalLine> siblings, LogicalLine? parent)
    {
        var columns = new Columns();
        if (parent?.Keyword is "policy" or "library" or "source")
        {
            columns.AddProperties(siblings);
        }

        columns.AddBullets(siblings);
        columns.AddTables(siblings);
        return columns;
    }

    /// <summary>The text of a line whose place is fixed by its siblings; null if nothing of it lines up.</summary>
    public string? TextOf(LogicalLine line) => _texts.TryGetValue(line, out var text) ? text : null;

    private void AddProperties(IReadOnlyList<LogicalLine> siblings)
    {
        foreach (var line in siblings.Where(line => line.Keyword.Length > 0 && line.Tokens.Count > 1 && IsOnOneLine(line)))
        {
            _texts[line] = (line.Keyword + " ").PadRight(PropertyWidth) + new Spacing(line.Tokens).Text(1, line.Tokens.Count);
        }
    }

    private void AddBullets(IReadOnlyList<LogicalLine> siblings)
    {
        var parts = new List<(LogicalLine Line, string Condition, string Tail)>();
        foreach (var line in siblings.Where(line => line.Tokens[0].Kind == TokenKind.Bullet && line.Children.Count == 0 && IsOnOneLine(line)))
        {
            var spacing = new Spacing(line.Tokens);
            var tail = spacing.TailStart();
            if (tail > 1 && tail < line.Tokens.Count)
            {
                parts.Add((line, spacing.Text(0, tail), spacing.Text(tail, line.Tokens.Count)));
            }
        }

        var width = parts.Select(part => part.Condition.Length).Where(length => length <= WidestCondition).DefaultIfEmpty(0).Max();
        foreach (var (line, condition, tail) in parts)
        {
            _texts[line] = condition.PadRight(Math.Max(width, condition.Length) + Gap) + tail;
        }
    }

    private void AddTables(IReadOnlyList<LogicalLine> siblings)
    {
        var table = new List<LogicalLine>();
        foreach (var line in siblings)
        {
            if (line.Tokens[0].Is("|"))
            {
                table.Add(line);
            }
            else
            {
                AddTable(table);
                table = [];
            }
        }

        AddTable(table);
    }

    private void AddTable(List<LogicalLine> table)
    {
        var rows = table.Select(line => (Line: line, Cells: Cells(line))).ToList();
        var widths = new List<int>();
        foreach (var (_, cells) in rows)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (i == widths.Count)
                {
                    widths.Add(0);
                }

                widths[i] = Math.Max(widths[i], cells[i].Length);
            }
        }

        foreach (var (line, cells) in rows)
        {
            _texts[line] = "|" + string.Concat(cells.Select((cell, i) => " " + cell.PadRight(widths[i]) + " |"));
        }
    }

    private static List<string> Cells(LogicalLine row)
    {
        var cells = new List<string>();
        var cell = new List<Token>();
        foreach (var token in row.Tokens.Skip(1))
        {
            if (!token.Is("|"))
            {
                cell.Add(token);
                continue;
            }

            cells.Add(cell.Count == 0 ? "" : new Spacing(cell).Text(0, cell.Count));
            cell = [];
        }

        return cells;
    }

    private static bool IsOnOneLine(LogicalLine line) => !line.Tokens.Skip(1).Any(Breaks.IsBefore);
}
