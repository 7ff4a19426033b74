using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Outline;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Parsing;

/// <summary>Declarations: each top line with those below it, by its keyword.</summary>
internal sealed class DeclarationParser(LineReader reader)
{
    private static readonly string[] Keywords =
        ["policy", "library", "use", "source", "codes", "type", "record", "facts", "parameter", "define", "criterion", "service", "example", "examples"];

    private static readonly string[] PolicyProperties = ["version", "status", "issuer", "effective", "reviewed"];

    private static readonly string[] SourceProperties = ["kind", "publisher", "year", "authors", "url", "doi", "pmid", "accessed", "in-force"];

    /// <summary>One declaration; an error node if its line is not as it should be.</summary>
    public DeclarationSyntax Parse(LogicalLine line)
    {
        var declaration = line.Keyword switch
        {
            "policy" or "library" => Policy(line),
            "use" => Use(line),
            "source" => Source(line),
            "codes" => Codes(line),
            "type" => Type(line),
            "record" => Record(line),
            "facts" => Facts(line),
            "parameter" => Parameter(line),
            "define" => Define(line),
            "criterion" => Criterion(line),
            "service" => new ServiceParser(reader).Parse(line),
            "example" => new ExampleParser(reader).Example(line),
            "examples" => new ExampleParser(reader).Examples(line),
            _ => Unknown(line),
        };
        return declaration ?? new ErrorDeclarationSyntax(line.FullSpan);
    }

    private DeclarationSyntax? Unknown(LogicalLine line)
    {
        if (reader.UnknownKeyword(line, Keywords) is { } meant)
        {
            return Parse(meant);
        }

        reader.Forget(line);
        return null;
    }

    private PolicySyntax? Policy(LogicalLine line)
    {
        if (reader.ReadHeader(line, HeaderGrammar.Header(line.Keyword, "a name for the " + line.Keyword, HeaderParts.None)) is not { } header)
        {
            return null;
        }

        var (properties, note) = Properties(line, line.Keyword == "library" ? [] : PolicyProperties);
        return new PolicySyntax(line.FullSpan, line.Keyword == "library", header.Name, header.Tail, properties, note);
    }

    private UseSyntax? Use(LogicalLine line) =>
        reader.ReadWhole(line, HeaderGrammar.Header("use", "the name of a library", HeaderParts.None), "'use'") is { } header
            ? new UseSyntax(line.FullSpan, header.Name)
            : null;

    private SourceSyntax? Source(LogicalLine line)
    {
        if (reader.ReadHeader(line, HeaderGrammar.Header("source", "a name for the source", HeaderParts.None)) is not { } header)
        {
            return null;
        }

        var (properties, note) = Properties(line, SourceProperties);
        return new SourceSyntax(line.FullSpan, header.Name, header.Tail, properties, note);
    }

    private (IReadOnlyList<PropertySyntax> Properties, NoteSyntax? Note) Properties(LogicalLine line, string[] valid)
    {
        var properties = new List<PropertySyntax>();
        NoteSyntax? note = null;
        foreach (var written in line.Children)
        {
            var child = valid.Contains(written.Keyword) || written.Keyword == "note" ? written : reader.UnknownKeyword(written, [.. valid, "note"]);
            if (child is null)
            {
                continue;
            }

            if (child.Keyword == "note")
            {
                note = reader.Note(child, note);
            }
            else if (properties.FirstOrDefault(property => property.Keyword == child.Keyword) is { } first)
            {
                reader.Diagnostics.Report(Descriptors.Repeated, child.Span, null, [new Related(first.Span, "It is given here first.")], "'" + child.Keyword + "'");
            }
            else
            {
                foreach (var below in child.Children.Take(1))
                {
                    reader.Diagnostics.Report(Descriptors.UnexpectedChild, below.Span, "'" + child.Keyword + "'", "nothing below it");
                }

                if (!child.Tokens.Any(token => token.Kind == TokenKind.Error))
                {
                    properties.Add(new PropertySyntax(child.Span, child.Keyword, child.Tokens[0].Span, [.. child.Tokens.Skip(1)], TailSyntax.None));
                }
            }
        }

        return (properties, note);
    }

    private CodesSyntax? Codes(LogicalLine line)
    {
        if (reader.ReadHeader(line, HeaderGrammar.Header("codes", "a name for the code set", HeaderParts.None)) is not { } header)
        {
            return null;
        }

        var lines = new List<CodeLineSyntax>();
        NoteSyntax? note = null;
        foreach (var child in line.Children)
        {
            if (child.Keyword == "note")
            {
                note = reader.Note(child, note);
            }
            else if (reader.ReadWhole(child, CodesGrammar.Line, "a line of codes") is { } codes)
            {
                lines.Add(codes);
            }
        }

        if (line.Children.Count == 0)
        {
            reader.Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'codes'", "a code system and its codes");
        }

        return new CodesSyntax(line.FullSpan, header.Name, header.Tail, lines, note);
    }

    private NamedTypeDeclarationSyntax? Type(LogicalLine line) =>
        reader.ReadTyped(line, HeaderGrammar.Header("type", "a name for the type", HeaderParts.Type)).Header is { } header
            ? new NamedTypeDeclarationSyntax(line.FullSpan, header.Name, header.Type!, header.Tail, OnlyNote(line))
            : null;

    private RecordSyntax? Record(LogicalLine line)
    {
        if (reader.ReadHeader(line, HeaderGrammar.Header("record", "a name for the record", HeaderParts.None)) is not { } header)
        {
            return null;
        }

        var (fields, note) = Fields(line, isRecord: true);
        return new RecordSyntax(line.FullSpan, header.Name, header.Tail, fields, note);
    }

    private FactsSyntax? Facts(LogicalLine line)
    {
        if (line.Tokens.Count > 1)
        {
            reader.Diagnostics.Report(Descriptors.Unexpected, line.Tokens[1].Span, "the end of the line, and facts below it", TokenWords.Of(line.Tokens[1]), "");
        }

        return new FactsSyntax(line.FullSpan, Fields(line, isRecord: false).Fields);
    }

    private (IReadOnlyList<FieldSyntax> Fields, NoteSyntax? Note) Fields(LogicalLine line, bool isRecord)
    {
        var fields = new List<FieldSyntax>();
        NoteSyntax? note = null;
        foreach (var child in line.Children)
        {
            if (child.Keyword == "note" && child.Tokens.Count == 1)
            {
                note = reader.Note(child, note);
            }
            else if (Field(child, isRecord) is { } field)
            {
                fields.Add(field);
            }
        }

        if (line.Children.Count == 0)
        {
            reader.Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'" + line.Keyword + "'", "lines like 'deformity: yes-no'");
        }

        return (fields, note);
    }

    private FieldSyntax? Field(LogicalLine line, bool isRecord)
    {
        var what = isRecord ? "a name for the field" : "a name for the fact";
        if (reader.ReadTyped(line, HeaderGrammar.Named(what, HeaderParts.Type | HeaderParts.Field)).Header is not { } header)
        {
            return null;
        }

        var (ask, note) = AskAndNote(line);
        return new FieldSyntax(line.FullSpan, header.Name, header.Type!, header.IsKey, header.ValidFor, header.Tail, ask, note);
    }

    private (StringSyntax? Ask, NoteSyntax? Note) AskAndNote(LogicalLine line)
    {
        StringSyntax? ask = null;
        NoteSyntax? note = null;
        foreach (var written in line.Children)
        {
            var child = written.Keyword is "ask" or "note" ? written : reader.UnknownKeyword(written, ["ask", "note"]);
            switch (child?.Keyword)
            {
                case "note":
                    note = reader.Note(child, note);
                    break;
                case "ask" when ask is not null:
                    reader.Diagnostics.Report(Descriptors.Repeated, child.Span, null, [new Related(ask.Span, "It is given here first.")], "'ask'");
                    break;
                case "ask":
                    // A question that cannot be read is told; it is not told to be missing as well.
                    ask = reader.ReadWhole(child, MessageGrammar.Ask, "'ask'") ?? new StringSyntax(child.Span, []);
                    break;
            }
        }

        return (ask, note);
    }

    private NoteSyntax? OnlyNote(LogicalLine line, int skip = 0)
    {
        NoteSyntax? note = null;
        foreach (var child in line.Children.Skip(skip))
        {
            if (child.Keyword == "note")
            {
                note = reader.Note(child, note);
            }
            else
            {
                reader.UnknownKeyword(child, ["note"]);
            }
        }

        return note;
    }

    private ParameterSyntax? Parameter(LogicalLine line)
    {
        if (reader.ReadTyped(line, HeaderGrammar.Header("parameter", "a name for the parameter", HeaderParts.Type)).Header is not { } header)
        {
            return null;
        }

        var values = new List<ParameterValueSyntax>();
        NoteSyntax? note = null;
        foreach (var child in line.Children)
        {
            if (child.Keyword == "note")
            {
                note = reader.Note(child, note);
            }
            else if (reader.ReadWhole(child, DefineGrammar.ParameterValue, "a value of the parameter") is { } value)
            {
                values.Add(value);
            }
        }

        return new ParameterSyntax(line.FullSpan, header.Name, header.Type!, header.Tail, values, note);
    }

    private DefineSyntax? Define(LogicalLine line)
    {
        var (header, read) = reader.ReadTyped(line, HeaderGrammar.Header("define", "a name for the definition", HeaderParts.Parameters | HeaderParts.Type | HeaderParts.Value));
        if (header is null)
        {
            return null;
        }

        var rows = new List<DefineRowSyntax>();
        NoteSyntax? note = null;
        foreach (var child in line.Children.Skip(read))
        {
            if (child.Keyword == "note")
            {
                note = reader.Note(child, note);
            }
            else if (header.Value is not null)
            {
                reader.UnknownKeyword(child, ["note"]);
            }
            else if (reader.Read(child, DefineGrammar.Row) is { Node: { } row } result)
            {
                StringSyntax? ask = null;
                foreach (var below in child.Children.Skip(result.ChildrenRead))
                {
                    if (below.Keyword == "ask" && row.Value is null)
                    {
                        ask = reader.ReadWhole(below, MessageGrammar.Ask, "'ask'");
                    }
                    else
                    {
                        reader.Diagnostics.Report(Descriptors.UnexpectedChild, below.Span, "a row", row.Value is null ? "only an 'ask' below it" : "no more below it");
                    }
                }

                rows.Add(row with { Ask = ask });
            }
        }

        if (header.Value is null && line.Children.Count == 0)
        {
            reader.Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'define'", "'=' and an expression, or rows like 'value when condition' below it");
        }

        return new DefineSyntax(line.FullSpan, header.Name, header.Parameters, header.Type!, header.Tail, header.Value, rows, note);
    }

    private CriterionSyntax? Criterion(LogicalLine line)
    {
        if (reader.ReadHeader(line, HeaderGrammar.Header("criterion", "a name for the criterion", HeaderParts.Parameters)) is not { } header)
        {
            return null;
        }

        ConditionSyntax? condition = null;
        var messages = new List<MessageSyntax>();
        NoteSyntax? note = null;
        var isBare = false;
        foreach (var child in line.Children)
        {
            if (child.Keyword == "note")
            {
                note = reader.Note(child, note);
            }
            else if (child.Keyword == "if")
            {
                if (reader.ReadWhole(child, MessageGrammar.Message, "a message") is { } message)
                {
                    messages.Add(message);
                }
            }
            else if (child.Tokens[0].Kind == TokenKind.Bullet && (condition is null || isBare))
            {
                if (!isBare)
                {
                    BareBullets.Tell([.. line.Children.SkipWhile(other => other != child).TakeWhile(other => other.Tokens[0].Kind == TokenKind.Bullet)], reader.Source, reader.Diagnostics);
                    condition = new ConditionSyntax(child.FullSpan, reader.Unreadable(line), TailSyntax.None);
                    isBare = true;
                }
            }
            else if (condition is null)
            {
                var (read, count) = reader.Read(child, ConditionGrammar.TailedCondition);
                condition = read ?? new ConditionSyntax(child.FullSpan, reader.Unreadable(child), TailSyntax.None);
                foreach (var below in child.Children.Skip(read is null ? child.Children.Count : count).Take(1))
                {
                    reader.Diagnostics.Report(Descriptors.UnexpectedChild, below.Span, "the condition", "nothing below it");
                }
            }
            else
            {
                reader.Diagnostics.Report(
                    Descriptors.Unexpected,
                    child.Tokens[0].Span,
                    null,
                    [new Related(condition.Span, "A criterion is one condition, and this is it.")],
                    "'if met', 'if not met', 'if unknown' or 'note'",
                    TokenWords.Of(child.Tokens[0]), "");
            }
        }

        if (condition is null)
        {
            reader.Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'criterion'", "its condition, for example 'all of' and bullets");
        }

        return new CriterionSyntax(line.FullSpan, header.Name, header.Parameters, header.Tail, condition, messages, note) { IsPartial = header.IsPartial };
    }
}
