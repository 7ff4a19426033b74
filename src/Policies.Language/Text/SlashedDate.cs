using System.Text.RegularExpressions;
using Policies.Language.Diagnostics;

namespace Policies.Language.Text;

/// <summary>Finds dates as they are written by hand (01/20/2026), which read one way in one country and another way in the next.</summary>
internal static class SlashedDate
{
    private static readonly Regex Shape = new(@"\G([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?![0-9A-Za-z/])", RegexOptions.CultureInvariant);

    /// <summary>Where such a date that starts at a position ends, once it is told, with each reading that the calendar has; the position if there is none.</summary>
    public static int Check(SourceText source, int position, int end, DiagnosticBag diagnostics)
    {
        if (position + 1 >= end || source.Content.IndexOf('/', position, Math.Min(3, end - position)) < 0 || Shape.Match(source.Content, position) is not { Success: true } match)
        {
            return position;
        }

        var span = new TextSpan(position, match.Length);
        string Written(int month, int day) => $"{match.Groups[3].Value}-{match.Groups[month].Value.PadLeft(2, '0')}-{match.Groups[day].Value.PadLeft(2, '0')}";
        var readings = new[] { Written(1, 2), Written(2, 1) }.Distinct().Where(WordShapes.IsCalendarDate).ToList();
        if (readings.Count == 0)
        {
            diagnostics.Report(Descriptors.InvalidDate, span, match.Value);
        }
        else
        {
            diagnostics.Offer(
                Descriptors.ForeignPhrase,
                span,
                [.. readings.Select(reading => new Fix($"Write {reading}", [new Edit(span, reading)]))],
                [],
                match.Value,
                string.Join(" or ", readings.Select(reading => $"'{reading}'")));
        }

        return span.End;
    }
}
