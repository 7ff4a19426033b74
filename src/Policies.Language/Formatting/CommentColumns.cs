using System.Text;

namespace Policies.Language.Formatting;

/// <summary>Comments at the ends of lines that follow each other start in one column.</summary>
internal static class CommentColumns
{
    // What is longer would push its neighbours' comments out of sight; it does not line up.
    private const int WidestLine = 60;

    private const int Gap = 2;

    /// <summary>The text of some lines.</summary>
    public static string Write(IReadOnlyList<FormattedLine> lines)
    {
        var text = new StringBuilder();
        var start = 0;
        while (start < lines.Count)
        {
            var end = start + 1;
            while (lines[start].Comment.Length > 0 && end < lines.Count && lines[end].Comment.Length > 0)
            {
                end++;
            }

            var width = lines.Skip(start).Take(end - start).Select(line => line.Text.Length).Where(length => length <= WidestLine).DefaultIfEmpty(0).Max();
            for (; start < end; start++)
            {
                var line = lines[start];
                text.Append(line.Comment.Length == 0 ? line.Text : line.Text.PadRight(Math.Max(width, line.Text.Length) + Gap) + line.Comment).Append('\n');
            }
        }

        return text.ToString();
    }
}
