using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Outline;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;

namespace Policies.Language.Parsing;

/// <summary>Examples and tables of examples.</summary>
internal sealed class ExampleParser(LineReader reader)
{
    /// <summary>An example; without a title if its first line is not as it should be.</summary>
    public ExampleSyntax Example(LogicalLine line)
    {
        var title = ReadTitle(line);
        StringSyntax? like = null;
        NoteSyntax? note = null;
        var given = new List<GivenSyntax>();
        var request = new List<RequestLineSyntax>();
        var expect = new List<ExpectationSyntax>();
        foreach (var child in line.Children)
        {
            switch (child.Keyword)
            {
                case "note":
                    note = reader.Note(child, note);
                    break;
                case "like":
                    like = reader.ReadWhole(child, ExampleGrammar.Like, "'like'");
                    break;
                case "request" when child.Tokens.Count == 1:
                    request.AddRange(Each(child, ExampleGrammar.Request, "a line of the request"));
                    break;
                case "expect" when child.Tokens.Count == 1:
                    expect.AddRange(Each(child, ExampleGrammar.Expectation, "an expectation"));
                    break;
                default:
                    AddGiven(given, child);
                    break;
            }
        }

        return new ExampleSyntax(line.FullSpan, title, like, given, request, expect, note);
    }

    /// <summary>A table of examples; without a title if its first line is not as it should be.</summary>
    public ExamplesTableSyntax Examples(LogicalLine line)
    {
        var title = ReadTitle(line);
        NoteSyntax? note = null;
        var given = new List<GivenSyntax>();
        var rows = new List<RowSyntax>();
        foreach (var child in line.Children)
        {
            if (child.Keyword == "note")
            {
                note = reader.Note(child, note);
            }
            else if (child.Tokens[0].Is("|"))
            {
                if (Row(child) is { } row)
                {
                    rows.Add(row);
                }
            }
            else
            {
                AddGiven(given, child);
            }
        }

        if (line.Children.Count(child => child.Tokens[0].Is("|")) < 2)
        {
            reader.Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'examples'", "a table: a row of headings, then a row for each example");
        }

        return new ExamplesTableSyntax(line.FullSpan, title, given, rows.Count == 0 ? null : Table(rows), note);
    }

    private StringSyntax ReadTitle(LogicalLine line)
    {
        var (title, _) = reader.Read(line, ExampleGrammar.Title);
        if (title is null)
        {
            reader.Forget(line);
        }

        return title ?? new StringSyntax(line.Span, []);
    }

    private static TableSyntax Table(List<RowSyntax> rows) =>
        new(TextSpan.FromBounds(rows[0].Span.Start, rows[rows.Count - 1].Span.End), rows);

    private IEnumerable<T> Each<T>(LogicalLine line, Parser<T> parser, string what)
        where T : class
    {
        if (line.Children.Count == 0)
        {
            reader.Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'" + line.Keyword + "'", what);
        }

        return line.Children.Select(child => reader.ReadWhole(child, parser, what)).OfType<T>().ToList();
    }

    private void AddGiven(List<GivenSyntax> given, LogicalLine line)
    {
        if (Given(line) is { } node)
        {
            given.Add(node);
        }
    }

    private GivenSyntax? Given(LogicalLine line)
    {
        var isBullet = line.Tokens[0].Kind == TokenKind.Bullet;
        IdentifierSyntax? name = null;
        ValueSyntax? value = null;
        TextSpan? includes = null;
        if (isBullet && line.Tokens.Count > 1 && !(line.Tokens.Count > 2 && line.Tokens[2].Is(":")))
        {
            // A bullet that holds a single value, or the key of a record.
            var (node, _) = reader.Read(line, Combinators.Rule(ExampleGrammar.Value), skip: 1);
            if (node is null)
            {
                return null;
            }

            value = node;
        }
        else if (!isBullet || line.Tokens.Count > 1)
        {
            var (node, _) = reader.Read(line, Box(ExampleGrammar.Given), skip: isBullet ? 1 : 0);
            if (node is null)
            {
                return null;
            }

            (name, value, includes) = (node.Item1, node.Item2, node.Item3);
        }

        var children = new List<GivenSyntax>();
        var rows = new List<RowSyntax>();
        foreach (var child in line.Children)
        {
            if (child.Tokens[0].Is("|"))
            {
                if (Row(child) is { } row)
                {
                    rows.Add(row);
                }
            }
            else
            {
                AddGiven(children, child);
            }
        }

        return new GivenSyntax(line.FullSpan, name, value, children, rows.Count == 0 ? null : Table(rows), isBullet) { Includes = includes };
    }

    private RowSyntax? Row(LogicalLine line)
    {
        foreach (var below in line.Children.Take(1))
        {
            reader.Diagnostics.Report(Descriptors.UnexpectedChild, below.Span, "a row of a table", "nothing below it");
        }

        if (line.Tokens.Any(token => token.Kind == TokenKind.Error))
        {
            return null;
        }

        if (!line.Tokens[line.Tokens.Count - 1].Is("|"))
        {
            var end = new TextSpan(line.Span.End, 0);
            reader.Diagnostics.Report(Descriptors.Unexpected, end, new Fix("Close the row", [new Edit(end, " |")]), [], "'|' at the end of the row", "the end of the line", "");
            return null;
        }

        var cells = new List<CellSyntax>();
        var tokens = new List<Token>();
        foreach (var token in line.Tokens.Skip(1))
        {
            if (!token.Is("|"))
            {
                tokens.Add(token);
                continue;
            }

            var span = tokens.Count == 0 ? new TextSpan(token.Span.Start, 0) : TextSpan.FromBounds(tokens[0].Span.Start, tokens[tokens.Count - 1].Span.End);
            cells.Add(new CellSyntax(span, tokens));
            tokens = [];
        }

        return new RowSyntax(line.Span, cells);
    }

    private static Parser<Tuple<IdentifierSyntax, ValueSyntax?, TextSpan?>> Box(Parser<(IdentifierSyntax Name, ValueSyntax? Value, TextSpan? Includes)> parser) =>
        Sequence.Select(parser, line => Tuple.Create(line.Name, line.Value, line.Includes));
}
