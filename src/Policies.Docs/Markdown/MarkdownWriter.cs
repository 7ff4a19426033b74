using System.Text;

namespace Policies.Docs.Markdown;

/// <summary>Writes Markdown blocks, with one blank line between them.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();
    private bool _inList;

    /// <summary>A heading; the text is Markdown.</summary>
    public void Heading(int level, string text) => Block(new string('#', level) + " " + text);

    /// <summary>A paragraph, or any block of Markdown as it is.</summary>
    public void Block(string text)
    {
        Separate();
        _text.Append(text.TrimEnd('\n')).Append('\n');
    }

    /// <summary>One item of a list, at a depth from 0.</summary>
    public void Item(int depth, string text)
    {
        if (!_inList)
        {
            Separate();
            _inList = true;
        }

        _text.Append(' ', depth * 2).Append("- ").Append(text).Append('\n');
    }

    /// <summary>A table; cells are Markdown, any bar in them escaped.</summary>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Separate();
        Row(header);
        Row([.. header.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Row(IReadOnlyList<string> cells) =>
        _text.Append("| ").Append(string.Join(" | ", cells.Select(cell => cell.Replace('\n', ' ')))).Append(" |\n");

    private void Separate()
    {
        _inList = false;
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
