using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Outline;
using Policies.Language.Syntax;

namespace Policies.Language.Parsing;

/// <summary>Services: the header, then a line for each clause, term and property.</summary>
internal sealed class ServiceParser(LineReader reader)
{
    /// <summary>A service; null if its header is not as it should be.</summary>
    public ServiceSyntax? Parse(LogicalLine line)
    {
        if (reader.ReadHeader(line, HeaderGrammar.Header("service", "a name for the service", HeaderParts.AtEach)) is not { } header)
        {
            return null;
        }

        NoteSyntax? note = null;
        var lines = Lines(line, inPhase: false, ref note);
        return new ServiceSyntax(line.FullSpan, header.Name, header.Element, header.Elements, header.Tail, lines, note) { IsPartial = header.IsPartial };
    }

    private List<ServiceLineSyntax> Lines(LogicalLine line, bool inPhase, ref NoteSyntax? note)
    {
        var lines = new List<ServiceLineSyntax>();
        foreach (var written in line.Children)
        {
            var child = written.Keyword == "note" || ServiceGrammar.Keywords.Contains(written.Keyword)
                ? written
                : reader.UnknownKeyword(written, [.. ServiceGrammar.Keywords, "note"]);
            if (child is null)
            {
                lines.Add(new ErrorServiceLineSyntax(written.FullSpan, reader.Unreadable(written)));
            }
            else if (child.Keyword == "note")
            {
                note = reader.Note(child, note);
            }
            else if (child.Keyword == "to" && !inPhase && child.Tokens.Count == 2 && (child.Tokens[1].Is("start") || child.Tokens[1].Is("continue")))
            {
                NoteSyntax? inner = null;
                lines.Add(new PhaseLineSyntax(child.FullSpan, child.Tokens[1].Is("start"), Lines(child, inPhase: true, ref inner)));
            }
            else
            {
                lines.Add((ServiceLineSyntax?)reader.ReadWhole(child, ServiceGrammar.Line(child.Keyword), "a line '" + child.Keyword + "'") ?? new ErrorServiceLineSyntax(child.FullSpan, reader.Unreadable(child)));
            }
        }

        if (line.Children.Count == 0)
        {
            reader.Diagnostics.Report(Descriptors.NothingBelow, line.Span, "'" + line.Keyword + "'", "clauses like 'necessary when …'");
        }

        return lines;
    }
}
