namespace Policies.Conformance.Spine;

/// <summary>What a variant must give: every line of the case as it stands, with the lines that move in their place.</summary>
internal sealed class ExpectedDecision(Variant asItStands, Variant variant)
{
    private const string As = "as ";
    private const string NotRequested = "not requested";

    /// <summary>Names of the lines, with those that a change adds, without those that it takes away.</summary>
    public IReadOnlyList<string> Names =>
        [.. asItStands.Lines.Concat(variant.Lines).Select(line => line.Name).Distinct().Where(name => Cell(name, 0) != NotRequested)];

    /// <summary>The items of a cell, in no order.</summary>
    public IReadOnlyList<string> Items(string line, int column)
    {
        SortedSet<string> items = new(StringComparer.Ordinal);
        foreach (var item in Split(Cell(line, column)))
        {
            items.UnionWith(item.StartsWith(As, StringComparison.Ordinal) ? Items(item[As.Length..], column) : [item]);
        }

        items.Remove("nothing");
        return [.. items];
    }

    // Items stand between commas; the numbers in brackets belong to one item.
    private static IEnumerable<string> Split(string cell)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < cell.Length; i++)
        {
            depth += cell[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (cell[i] == ',' && depth == 0)
            {
                yield return cell[start..i].Trim();
                start = i + 1;
            }
        }

        yield return cell[start..].Trim();
    }

    private string Cell(string line, int column)
    {
        var before = asItStands.Lines.SingleOrDefault(candidate => candidate.Name == line)?.Cells[column];
        var now = variant.Lines.SingleOrDefault(candidate => candidate.Name == line)?.Cells[column];
        return (now is null or ExpectedLine.Same ? before : now) ?? throw new FormatException($"Nothing is expected of '{line}'.");
    }
}
