using System.Text;

namespace Policies.CSharp.Text;

/// <summary>Writes C# with indentation; lines end with LF on every machine.</summary>
internal sealed class SourceWriter(int indent = 0)
{
    /// <summary>Blanks of one level.</summary>
    public const int IndentSize = 4;

    private readonly StringBuilder _text = new();

    /// <summary>Blanks at the start of the next line.</summary>
    public int Indent { get; private set; } = indent;

    /// <summary>Writes one line; an empty one has no blanks.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', Indent).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a line that must start in the first column, as a directive does.</summary>
    public void Directive(string line) => _text.Append(line).Append('\n');

    /// <summary>Writes an opening brace and indents.</summary>
    public void Open()
    {
        Line("{");
        Indent += IndentSize;
    }

    /// <summary>Unindents and writes a closing brace.</summary>
    public void Close(string end = "")
    {
        Indent -= IndentSize;
        Line("}" + end);
    }

    /// <summary>Indents without a brace.</summary>
    public void In() => Indent += IndentSize;

    /// <summary>Takes back one <see cref="In"/>.</summary>
    public void Out() => Indent -= IndentSize;

    /// <summary>Appends text that is already indented.</summary>
    public void Raw(string text) => _text.Append(text);

    /// <summary>A documentation comment of one summary; nothing if there are no words.</summary>
    public void Summary(string? words)
    {
        if (!string.IsNullOrEmpty(words))
        {
            Line("/// <summary>" + Words.Xml(words!) + "</summary>");
        }
    }

    /// <summary>A documentation comment that is XML already.</summary>
    public void SummaryXml(string xml) => Line("/// <summary>" + xml + "</summary>");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
