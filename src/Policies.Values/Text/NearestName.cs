namespace Policies.Values;

/// <summary>Finds the name that a writer most likely meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The valid name with the least Damerau-Levenshtein distance (insertions, deletions, substitutions, swaps of neighbours) from the
    /// one found, the first of several; null if none is near, which is more than a third of its letters away (for names of one or two letters: any other).
    /// </summary>
    public static string? Of(string found, IEnumerable<string> valid)
    {
        string? nearest = null;
        var least = found.Length < 3 ? 1 : Math.Max(1, found.Length / 3) + 1;
        foreach (var name in valid)
        {
            if (Math.Abs(name.Length - found.Length) < least && Distance(found, name) is var distance && distance < least)
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>The optimal-string-alignment distance of two texts, letters of either case being equal.</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
