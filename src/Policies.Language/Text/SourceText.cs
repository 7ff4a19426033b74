using System.Text;

namespace Policies.Language.Text;

/// <summary>The text of one <c>.criteria</c> file, and where its lines begin.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>A text already decoded.</summary>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        _lineStarts = [0, .. LineStarts(content)];
    }

    /// <summary>The path as given, for messages.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Content { get; }

    /// <summary>Whether bytes that are not UTF-8 were replaced while decoding.</summary>
    public bool HadInvalidBytes { get; private init; }

    /// <summary>The words of the text, as its lexer meets them.</summary>
    internal WordTable Words { get; } = new();

    /// <summary>Number of lines, at least one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Decodes UTF-8, with or without a byte order mark; what is not UTF-8 becomes U+FFFD and is remembered.</summary>
    public static SourceText FromBytes(string path, byte[] bytes)
    {
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return new SourceText(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start));
        }
        catch (DecoderFallbackException)
        {
            return new SourceText(path, Encoding.UTF8.GetString(bytes, start, bytes.Length - start)) { HadInvalidBytes = true };
        }
    }

    /// <summary>The line and column of a position; one past the end is the end.</summary>
    public LinePosition PositionOf(int position)
    {
        position = Math.Min(Math.Max(position, 0), Content.Length);
        var index = Array.BinarySearch(_lineStarts, position);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, position - _lineStarts[line] + 1);
    }

    /// <summary>The text of a line (from 1), without its end.</summary>
    public string Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Content.Length;
        return Content.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    /// <summary>Where a line (from 1) starts.</summary>
    public int StartOf(int line) => _lineStarts[line - 1];

    /// <summary>Where the line that holds a position ends.</summary>
    public int LineEnd(int position)
    {
        var end = Content.IndexOfAny(['\n', '\r'], position);
        return end < 0 ? Content.Length : end;
    }

    /// <summary>A part of the text.</summary>
    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);

    private static IEnumerable<int> LineStarts(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                yield return i + 1;
            }
        }
    }
}
