using Policies.Language.Diagnostics;

namespace Policies.Language.Text;

/// <summary>
/// Text to tokens, line by line. Every character of the file is in some token, or in what a token leads with, so that the tokens put
/// together are the text. Notes and versions are taken raw (Language reference, section 1).
/// </summary>
internal sealed class Lexer
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _text;
    private readonly WordTable _words;
    private readonly List<TokenLine> _lines = [];
    private readonly List<Token> _line = [];
    private int _position;
    private int _consumed;
    private readonly List<TextSpan> _tabbed = [];

    private Lexer(SourceText source, WordTable words, DiagnosticBag diagnostics)
    {
        (_source, _words, _diagnostics, _text) = (source, words, diagnostics, source.Content);
    }

    /// <summary>The lines that hold tokens, and the end of the file, which holds what trails.</summary>
    public static (IReadOnlyList<TokenLine> Lines, Token End) Lex(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, source.Words, diagnostics);
        DeceptiveText.Check(source, diagnostics);
        if (source.HadInvalidBytes)
        {
            diagnostics.Report(Descriptors.NotUtf8, new TextSpan(Math.Max(0, source.Content.IndexOf('\uFFFD')), 1));
        }

        lexer.LexLines();
        return (lexer._lines, new Token(TokenKind.EndOfLine, new TextSpan(source.Content.Length, 0), "") { Content = source.Content, LeadingLength = source.Content.Length - lexer._consumed });
    }

    /// <summary>The tokens of an expression inside a string, at its place in the file.</summary>
    public static IReadOnlyList<Token> LexPart(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, source.Words, diagnostics) { _position = span.Start, _consumed = span.Start };
        lexer.LexTokens(span.End);
        return lexer._line;
    }

    private void LexLines()
    {
        if (_text.Length > 0 && _text[0] == Characters.ByteOrderMark)
        {
            _position = 1;
        }

        while (_position < _text.Length)
        {
            LexLine();
        }

        // Once for the file: whoever indents with tabs does so on every line.
        if (_tabbed.Count > 0)
        {
            _diagnostics.Report(
                Descriptors.Tab,
                _tabbed[0],
                new Fix("Indent with spaces", [.. _tabbed.Select(blanks => new Edit(blanks, new string(' ', Indentation.Columns(_text, blanks.Start, blanks.End))))]),
                [],
                _tabbed.Count == 1 ? "" : $", and in that of {_tabbed.Count - 1} more {(_tabbed.Count == 2 ? "line" : "lines")}");
        }
    }

    private void LexLine()
    {
        var start = _position;
        while (_position < _text.Length && Characters.IsBlank(_text[_position]))
        {
            _position++;
        }

        var indentation = Indentation.Columns(_text, start, _position);
        var end = _source.LineEnd(_position);
        if (_position < end && _text[_position] != '#')
        {
            if (_text.IndexOf('\t', start, _position - start) >= 0)
            {
                _tabbed.Add(TextSpan.FromBounds(start, _position));
            }

            OddBlanks.Check(_source, TextSpan.FromBounds(start, _position), _diagnostics);

            LexTokens(end);
            if (_line.Count > 0)
            {
                var isNote = _line is [{ Kind: TokenKind.Name, Text: "note" }];
                AddLine(indentation);
                if (isNote)
                {
                    SkipLineEnd(end);
                    LexNote(indentation);
                    return;
                }
            }
        }

        SkipLineEnd(end);
    }

    private void SkipLineEnd(int end)
    {
        _position = end;
        if (_position < _text.Length && _text[_position] == '\r')
        {
            _position++;
        }

        if (_position < _text.Length && _text[_position] == '\n' && (_position == end || _text[_position - 1] == '\r'))
        {
            _position++;
        }
    }

    // A note's lines are raw up to the first one with text that is indented no deeper than the word note; blank lines at its end do not belong to it.
    private void LexNote(int indentation)
    {
        while (_position < _text.Length)
        {
            var start = _position;
            var first = start;
            while (first < _text.Length && Characters.IsBlank(_text[first]))
            {
                first++;
            }

            var end = _source.LineEnd(start);
            if (first < end)
            {
                if (Indentation.Columns(_text, start, first) <= indentation)
                {
                    return;
                }

                _position = first;
                Take(TokenKind.Raw, end);
                AddLine(Indentation.Columns(_text, start, first));
            }

            SkipLineEnd(end);
        }
    }

    private void LexTokens(int end)
    {
        while (true)
        {
            var start = _position;
            while (_position < end && Characters.IsBlank(_text[_position]))
            {
                _position++;
            }

            OddBlanks.Check(_source, TextSpan.FromBounds(start, _position), _diagnostics);
            if (_position >= end || (_text[_position] == '#' && (_line.Count == 0 || Characters.IsBlank(_text[_position - 1]))))
            {
                return;
            }

            LexToken(end);
        }
    }

    private void LexToken(int end)
    {
        var first = _text[_position];
        if (_line is [{ Kind: TokenKind.Name, Text: "version" }] && first != ':' && Characters.IsBlank(_text[_position - 1]))
        {
            LexRest(end);
        }
        else if (Characters.IsAlphanumeric(first) || first == '_')
        {
            LexWord(end);
        }
        else if (first == '"')
        {
            LexString(end);
        }
        else if (first == '[')
        {
            LexCitations(end);
        }
        else if (first == '-' && _line.Count == 0 && (_position + 1 >= end || Characters.IsBlank(_text[_position + 1])))
        {
            Take(TokenKind.Bullet, _position + 1);
        }
        else
        {
            LexMark(end);
        }
    }

    private void LexRest(int end)
    {
        var comment = _position;
        while (comment < end && !(_text[comment] == '#' && Characters.IsBlank(_text[comment - 1])))
        {
            comment++;
        }

        while (comment > _position && Characters.IsBlank(_text[comment - 1]))
        {
            comment--;
        }

        Take(TokenKind.Raw, comment);
    }

    private void LexWord(int end)
    {
        var stop = WordShapes.End(_text, _position, end);
        var word = _words.Slice(_text, _position, stop);
        var kind = WordShapes.KindOf(word);
        var span = new TextSpan(_position, word.Length);
        if (kind == TokenKind.Number && WordShapes.GroupedDigitsEnd(_text, _position, end) is var grouped && grouped > stop)
        {
            span = TextSpan.FromBounds(_position, grouped);
            var plain = _source.Slice(span).Replace(",", "");
            _diagnostics.Report(Descriptors.GroupedDigits, span, new Fix($"Write {plain}", [new Edit(span, plain)]), [], _source.Slice(span), plain);
            Take(TokenKind.Error, grouped);
            LexUnit(end, afterNumber: true);
            return;
        }

        if (kind == TokenKind.Number && SlashedDate.Check(_source, _position, end, _diagnostics) is var dateEnd && dateEnd > _position)
        {
            Take(TokenKind.Error, dateEnd);
            return;
        }

        if (kind == TokenKind.Error && _line.Count > 0 && _line[_line.Count - 1] is { Kind: TokenKind.Number } or { Kind: TokenKind.Name, Text: "number" or "whole-number" or "also" })
        {
            var unit = TextSpan.FromBounds(_position, UnitShapes.End(_text, _position, end));
            UnknownUnit.Report(_diagnostics, _source, unit);
            Take(TokenKind.Error, Math.Max(stop, unit.End));
            return;
        }

        if (kind == TokenKind.Error)
        {
            var name = WordShapes.LowerCaseName(word);
            _diagnostics.Report(Descriptors.MixedCase, span, new Fix($"Write {name}", [new Edit(span, name)]), [], word, name);
        }
        else if (kind == TokenKind.Date && !WordShapes.IsCalendarDate(word))
        {
            _diagnostics.Report(Descriptors.InvalidDate, span, word);
            kind = TokenKind.Error;
        }

        Take(kind, stop);
        if (kind == TokenKind.Number || (kind == TokenKind.Name && word is "number" or "whole-number" or "also"))
        {
            LexUnit(end, afterNumber: kind == TokenKind.Number);
        }
    }

    // The longest run of unit characters is a unit if the table knows it; else nothing was read.
    private void LexUnit(int end, bool afterNumber)
    {
        var start = _position;
        while (start < end && Characters.IsBlank(_text[start]))
        {
            start++;
        }

        var stop = UnitShapes.End(_text, start, end);
        if (stop == start)
        {
            return;
        }

        var run = _text.Substring(start, stop - start);
        var known = afterNumber && Reserved.DurationUnits.Contains(run)
            || (UnitTable.Find(run) is not null && !Reserved.Contains(run) && !UnitShapes.IsFollowedByIn(_text, stop, end));
        if (known)
        {
            _position = start;
            Take(TokenKind.Unit, stop);
        }
    }

    private void LexString(int end)
    {
        var stop = _position + 1;
        while (stop < end && _text[stop] != '"')
        {
            stop += _text[stop] == '\\' && stop + 1 < end ? 2 : 1;
        }

        if (stop < end)
        {
            Take(TokenKind.String, stop + 1);
            return;
        }

        _diagnostics.Report(Descriptors.UnclosedString, TextSpan.FromBounds(_position, end), new Fix("Close the string", [new Edit(new TextSpan(end, 0), "\"")]), []);
        Take(TokenKind.Error, end);
    }

    private void LexCitations(int end)
    {
        var stop = _text.IndexOf(']', _position, end - _position);
        if (stop >= 0)
        {
            Take(TokenKind.Citations, stop + 1);
            return;
        }

        _diagnostics.Report(Descriptors.UnclosedCitation, TextSpan.FromBounds(_position, end), new Fix("Close the citation", [new Edit(new TextSpan(end, 0), "]")]), []);
        Take(TokenKind.Error, end);
    }

    private void LexMark(int end)
    {
        var length = WordShapes.MarkLength(_text, _position, end);
        if (length > 0)
        {
            Take(TokenKind.Mark, _position + length);
            return;
        }

        if (Typography.Quotes.IndexOf(_text[_position]) >= 0 && LexTypographicString(end))
        {
            return;
        }

        var stop = _position + 1;
        while (stop < end && WordShapes.MarkLength(_text, stop, end) == 0 && !Characters.IsBlank(_text[stop]) && !Characters.IsAlphanumeric(_text[stop]) && _text[stop] is not ('"' or '[' or '_'))
        {
            stop++;
        }

        // Of a character that deceives, and of bytes that are not UTF-8, the file's own check has told.
        if (!Enumerable.Range(_position, stop - _position).All(index => Characters.IsDeceptive(_text[index]) || (_source.HadInvalidBytes && _text[index] == '\uFFFD')))
        {
            var span = TextSpan.FromBounds(_position, stop);
            var plain = span.Length == 1 ? Typography.Plain(_text[_position]) : null;
            IReadOnlyList<string> meant = plain switch
            {
                null => [],
                "-" when _line.Count > 0 && _line[_line.Count - 1].Span.End == _position && stop < end && Characters.IsAlphanumeric(_text[stop]) => Typography.DashAfter(_line[_line.Count - 1].Kind),
                _ => [plain],
            };
            _diagnostics.Offer(
                Descriptors.UnexpectedCharacter,
                span,
                [.. meant.Select(written => new Fix($"Write {written}", [new Edit(span, written)]))],
                [],
                "'" + _source.Slice(span) + "'",
                meant.Count == 0 ? "" : $" Write {string.Join(" or ", meant)} instead.");
        }

        Take(TokenKind.Error, stop);
    }

    // A string between the quotes of a word processor is one mistake, not two.
    private bool LexTypographicString(int end)
    {
        var close = _text.IndexOfAny(Typography.Quotes.ToCharArray(), _position + 1, end - _position - 1);
        if (close < 0)
        {
            return false;
        }

        var (first, last) = (new TextSpan(_position, 1), new TextSpan(close, 1));
        _diagnostics.Report(
            Descriptors.UnexpectedCharacter,
            TextSpan.FromBounds(_position, close + 1),
            new Fix("Write straight quotes", [new Edit(first, "\""), new Edit(last, "\"")]),
            [],
            "'" + _text[_position] + "'",
            " Write straight quotes (\") around a string.");
        Take(TokenKind.Error, close + 1);
        return true;
    }

    private void Take(TokenKind kind, int end)
    {
        _line.Add(new Token(kind, TextSpan.FromBounds(_position, end), _words.Slice(_text, _position, end)) { Content = _text, LeadingLength = _position - _consumed });
        _position = end;
        _consumed = end;
    }

    private void AddLine(int indentation)
    {
        _lines.Add(new TokenLine(indentation, [.. _line]));
        _line.Clear();
    }
}
