using Policies.Language.Diagnostics;
using Policies.Language.Outline;
using Policies.Language.Text;

namespace Policies.Language.Parsing;

/// <summary>Bullets that stand where their header is missing: the author knows how many of them count.</summary>
internal static class BareBullets
{
    /// <summary>Tells of them, once, with a header above them as each of two fixes.</summary>
    public static void Tell(IReadOnlyList<LogicalLine> bullets, SourceText source, DiagnosticBag diagnostics)
    {
        var first = bullets[0].Tokens[0];
        diagnostics.Offer(
            Descriptors.Unexpected, first.Span, [Fix("all of", bullets, source), Fix("any of", bullets, source)], [], "'all of' or 'any of' above the bullets", "a bullet", "");
    }

    private static Fix Fix(string header, IReadOnlyList<LogicalLine> bullets, SourceText source)
    {
        var start = bullets[0].Span.Start;
        var (from, to) = (source.PositionOf(start).Line, source.PositionOf(bullets[bullets.Count - 1].FullSpan.End).Line);
        var edits = new List<Edit> { new(new TextSpan(start, 0), header + "\n" + new string(' ', bullets[0].Indentation + 2)) };
        for (var line = from + 1; line <= to; line++)
        {
            if (source.Line(line).Trim().Length > 0)
            {
                edits.Add(new Edit(new TextSpan(source.StartOf(line), 0), "  "));
            }
        }

        return new Fix($"Put '{header}' above them", edits);
    }
}
