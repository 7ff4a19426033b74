using System.Globalization;
using Policies.Language.Diagnostics;

namespace Policies.Language.Text;

/// <summary>Finds blanks that are neither a space nor a tab: word processors write them, and they look like spaces.</summary>
internal static class OddBlanks
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Tells of the first run of them among some blanks; of those that deceive the file's own check tells.</summary>
    public static void Check(SourceText source, TextSpan blanks, DiagnosticBag diagnostics)
    {
        var start = blanks.Start;
        while (start < blanks.End && !IsOdd(source.Content[start]))
        {
            start++;
        }

        var end = start;
        while (end < blanks.End && IsOdd(source.Content[end]))
        {
            end++;
        }

        if (end > start)
        {
            var span = TextSpan.FromBounds(start, end);
            var first = source.Content[start];
            var name = (first == NoBreakSpace ? "A no-break space" : "An unusual blank") + $" (U+{((int)first).ToString("X4", CultureInfo.InvariantCulture)})";
            diagnostics.Report(
                Descriptors.UnexpectedCharacter, span, new Fix("Write plain spaces", [new Edit(span, new string(' ', span.Length))]), [], name, " Write a plain space instead.");
        }
    }

    private static bool IsOdd(char blank) => blank is not (' ' or '\t') && !Characters.IsDeceptive(blank);
}
