using System.Text;

namespace Policies.Runtime.Text;

/// <summary>Writes paragraphs of plain text, wrapped at a width.</summary>
internal sealed class TextPage(TextWriter output, TextLayout layout)
{
    public int Width => layout.Width;

    /// <summary>An empty line.</summary>
    public void Blank() => output.Write('\n');

    /// <summary>A paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="indent">Columns before its first line.</param>
    /// <param name="hanging">Columns before its other lines, beyond the indent.</param>
    /// <param name="tone">What it tells.</param>
    public void Write(string text, int indent = 0, int hanging = 0, TextTone tone = TextTone.Plain)
    {
        var prefix = new string(' ', indent);
        foreach (var line in Wrap(PlainText.Clean(text), Math.Max(layout.Width - indent, 20), hanging))
        {
            output.Write(prefix + layout.Paint(line, tone) + "\n");
        }
    }

    /// <summary>Two columns on one line; the first is wrapped, the second stands on its first line, or below where the page is too narrow.</summary>
    public void Columns(string left, string right, int indent, int leftWidth, TextTone tone)
    {
        if (indent + leftWidth + 2 + right.Length > layout.Width)
        {
            Write(left, indent, 2);
            Write(right, indent + 2, 2, tone);
            return;
        }

        var isFirst = true;
        foreach (var line in Wrap(PlainText.Clean(left), leftWidth, 2))
        {
            var cell = isFirst ? line.PadRight(leftWidth) + "  " + layout.Paint(right, tone) : line;
            output.Write(new string(' ', indent) + cell + "\n");
            isFirst = false;
        }
    }

    private static IEnumerable<string> Wrap(string text, int width, int hanging)
    {
        var line = new StringBuilder();
        var start = 0;
        while (start < text.Length)
        {
            // The next word, with the blanks before it.
            var end = start;
            while (end < text.Length && text[end] == ' ')
            {
                end++;
            }

            while (end < text.Length && !IsBreak(text, end))
            {
                end++;
            }

            if (start > 0 && line.Length + end - start > width)
            {
                yield return line.ToString();
                line.Clear().Append(' ', hanging).Append(text.AsSpan(start, end - start).TrimStart(' '));
            }
            else
            {
                line.Append(text, start, end - start);
            }

            start = end;
        }

        yield return line.ToString();
    }

    // Not between a number and its percent sign, nor before or within a citation.
    private static bool IsBreak(string text, int index) =>
        text[index] == ' '
        && !(index + 1 < text.Length && text[index + 1] is '%' or '[')
        && text.LastIndexOf('[', index) <= text.LastIndexOf(']', index);
}
