using System.Text;

namespace Policies.Runtime.Text;

/// <summary>Writes blocks of Markdown, a blank line between them.</summary>
internal sealed class MarkdownPage(TextWriter output)
{
    private bool _isFirst = true;

    /// <summary>A heading; its text is escaped.</summary>
    public void Heading(int level, string text, string? anchor = null) =>
        Block(new string('#', level) + " " + (anchor is null ? "" : $"<a id=\"{anchor}\"></a>") + Escape(text));

    /// <summary>A paragraph, in Markdown.</summary>
    public void Paragraph(string markdown) => Block(markdown);

    /// <summary>A list, in Markdown; an item that does not bring its own mark gets a bullet. Nothing, if it has no items.</summary>
    public void List(IEnumerable<string> items)
    {
        var lines = items.Select(item => item.TrimStart() is ['-', ' ', ..] || char.IsAsciiDigit(item[0]) ? item : "- " + item).ToList();
        if (lines.Count > 0)
        {
            Block(string.Join('\n', lines));
        }
    }

    /// <summary>A table; its cells are escaped.</summary>
    public void Table(string[] header, string[][] rows)
    {
        var lines = new List<string> { Row(header), "|" + string.Concat(header.Select(_ => " --- |")) };
        lines.AddRange(rows.Select(Row));
        Block(string.Join('\n', lines));
    }

    /// <summary>Text of a policy or case as text: nothing in it may become a heading, a list, a tag or an emphasis.</summary>
    public static string Escape(string text)
    {
        var clean = PlainText.Clean(text);
        var escaped = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            if (clean[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' || IsListMark(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
        }

        return escaped.ToString();
    }

    private static string Row(string[] cells) => "|" + string.Concat(cells.Select(cell => $" {Escape(cell)} |"));

    // A sign, or a number's full stop, at the start of the text and before a blank.
    private static bool IsListMark(string text, int index) =>
        (text[index] is '-' or '+' ? index == 0 : text[index] is '.' or ')' && index > 0 && text.Take(index).All(char.IsAsciiDigit))
        && (index + 1 == text.Length || text[index + 1] == ' ');

    private void Block(string markdown)
    {
        output.Write((_isFirst ? "" : "\n") + markdown + "\n");
        _isFirst = false;
    }
}
