using Policies.Language.Diagnostics;
using Policies.Language.Outline;
using Policies.Language.Text;

namespace Policies.Language.Formatting;

/// <summary>
/// The one canonical layout of a file: two blanks a level, words for the signs of comparisons, columns that line up, one blank line
/// between declarations. Lines stay as long as they are, broken where they are broken; comments and notes keep their text and their
/// place. Formatting the result changes nothing, and the meaning is the same.
/// </summary>
public sealed class PolicyFormatter
{
    private const int Step = 2;

    private readonly SourceText _source;
    private readonly List<FormattedLine> _lines = [];

    // The line above and those that it stands below: where each was indented, and where it is now.
    private readonly List<(int Before, int Now)> _above = [];

    private PolicyFormatter(SourceText source) => _source = source;

    /// <summary>The text of a file in its canonical layout; null if the shape of the file has errors, since its lines are then not sure.</summary>
    public static string? Format(SyntaxTree tree)
    {
        if (tree.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        var formatter = new PolicyFormatter(tree.Text);
        formatter.AddBlock(tree.Outline, null, 0);
        formatter.AddEnd(tree.Root.Tokens[tree.Root.Tokens.Count - 1]);
        return CommentColumns.Write(formatter._lines);
    }

    private void AddBlock(IReadOnlyList<LogicalLine> lines, LogicalLine? parent, int depth)
    {
        if (parent is { Keyword: "note", Tokens.Count: 1 })
        {
            AddNote(lines, depth);
            return;
        }

        var columns = Columns.Of(lines, parent);
        for (var i = 0; i < lines.Count; i++)
        {
            AddAbove(lines[i], i == 0 ? null : lines[i - 1], depth);
            AddLine(lines[i], columns, depth);
            AddBlock(lines[i].Children, lines[i], depth + 1);
        }
    }

    // What stands between a line and the one before it: the comment of the latter, comments of their own, blank lines.
    private void AddAbove(LogicalLine line, LogicalLine? sibling, int depth)
    {
        var between = Breaks.Lines(line.Tokens[0]);
        var isFirst = _lines.Count == 0;
        var own = between.Take(between.Length - 1).Skip(isFirst ? 0 : 1).ToList();
        if (!isFirst)
        {
            _lines[_lines.Count - 1].Comment = Breaks.Comment(between[0]);
        }

        if (depth == 0 && sibling is not null && !AreOfAKind(sibling, line))
        {
            var top = own.FindIndex(text => Breaks.Comment(text).Length > 0 && CommentIndentation(text, line.Indentation, 0) == 0);
            own.Insert(top < 0 ? own.Count : top, "");
        }

        AddComments(own, line.Indentation, depth * Step, isAfterHeader: sibling is null);
        _above.RemoveRange(depth, _above.Count - depth);
        _above.Add((line.Indentation, depth * Step));
    }

    // Short declarations of one kind may stand together as a list.
    private static bool AreOfAKind(LogicalLine first, LogicalLine second) =>
        first.Children.Count == 0 && second.Children.Count == 0 && first.Keyword == second.Keyword;

    private void AddComments(IEnumerable<string> own, int indentation, int now, bool isAfterHeader)
    {
        var mayBeBlank = !isAfterHeader;
        foreach (var text in own)
        {
            if (Breaks.Comment(text) is { Length: > 0 } comment)
            {
                _lines.Add(new FormattedLine(new string(' ', CommentIndentation(text, indentation, now)) + comment));
                mayBeBlank = true;
            }
            else if (mayBeBlank)
            {
                _lines.Add(new FormattedLine(""));
                mayBeBlank = false;
            }
        }
    }

    // A comment goes with the line below it, unless it is indented deeper: then with the block above that it stands in.
    private int CommentIndentation(string comment, int indentation, int now)
    {
        var column = Breaks.Indentation(comment);
        if (column <= indentation || _above.Count == 0)
        {
            return now;
        }

        var last = _above[_above.Count - 1];
        return column > last.Before ? last.Now + Step : _above.Last(line => line.Before <= column).Now;
    }

    private void AddLine(LogicalLine line, Columns columns, int depth)
    {
        var indentation = new string(' ', depth * Step);
        if (columns.TextOf(line) is { } text)
        {
            _lines.Add(new FormattedLine(indentation + text.TrimEnd()));
            return;
        }

        var spacing = new Spacing(line.Tokens);
        var start = 0;
        for (var i = 1; i <= line.Tokens.Count; i++)
        {
            if (i < line.Tokens.Count && !Breaks.IsBefore(line.Tokens[i]))
            {
                continue;
            }

            _lines.Add(new FormattedLine(indentation + spacing.Text(start, i)));
            if (i < line.Tokens.Count)
            {
                // Deeper than what stands below the line, so that the two are told apart.
                indentation = new string(' ', (depth + 2) * Step);
                AddBeforeContinuation(line.Tokens[i], indentation);
                start = i;
            }
        }
    }

    private void AddBeforeContinuation(Token token, string indentation)
    {
        var between = Breaks.Lines(token);
        _lines[_lines.Count - 1].Comment = Breaks.Comment(between[0]);
        foreach (var comment in between.Skip(1).Take(between.Length - 2).Select(Breaks.Comment).Where(comment => comment.Length > 0))
        {
            _lines.Add(new FormattedLine(indentation + comment));
        }
    }

    private void AddNote(IReadOnlyList<LogicalLine> lines, int depth)
    {
        if (lines.Count == 0)
        {
            return;
        }

        _lines[_lines.Count - 1].Comment = Breaks.Comment(Breaks.Lines(lines[0].Tokens[0])[0]);
        var first = _source.PositionOf(lines[0].Span.Start).Line;
        var last = _source.PositionOf(lines[lines.Count - 1].Span.Start).Line;
        var common = lines.Min(line => _source.PositionOf(line.Span.Start).Column - 1);
        for (var number = first; number <= last; number++)
        {
            var text = _source.Line(number).TrimEnd();
            _lines.Add(new FormattedLine(text.Length <= common ? "" : new string(' ', depth * Step) + text.Substring(common)));
        }
    }

    private void AddEnd(Token end)
    {
        var between = Breaks.Lines(end);
        var own = between.ToList();
        if (_lines.Count > 0)
        {
            _lines[_lines.Count - 1].Comment = Breaks.Comment(between[0]);
            own.RemoveAt(0);
        }

        AddComments(own, 0, 0, isAfterHeader: _lines.Count == 0);
        while (_lines.Count > 0 && _lines[_lines.Count - 1] is { Text: "" })
        {
            _lines.RemoveAt(_lines.Count - 1);
        }
    }
}
