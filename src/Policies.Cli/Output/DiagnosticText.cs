using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Text;
using Spectre.Console;

namespace Policies.Cli.Output;

/// <summary>Diagnostics for people: the message, the source line with the place marked, the declaration that says so, and the fix.</summary>
internal static class DiagnosticText
{
    /// <summary>Every diagnostic of some policies, then a line that counts them.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<Compilation> compilations)
    {
        foreach (var compilation in compilations)
        {
            foreach (var diagnostic in compilation.Diagnostics)
            {
                Write(console, compilation.Tree.Text, diagnostic);
            }
        }

        var errors = Count(compilations, DiagnosticSeverity.Error);
        var warnings = Count(compilations, DiagnosticSeverity.Warning);
        Line(console, $"{Plural(compilations.Count, "policy", "policies")} checked: {Plural(errors, "error")}, {Plural(warnings, "warning")}.",
            errors > 0 ? Color.Red : warnings > 0 ? Color.Yellow : Color.Green);
    }

    /// <summary>One diagnostic.</summary>
    public static void Write(IAnsiConsole console, SourceText text, Diagnostic diagnostic)
    {
        var color = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => Color.Red,
            DiagnosticSeverity.Warning => Color.Yellow,
            _ => Color.Blue,
        };
        Line(console, $"{Place(text, diagnostic.Span)}: {Word(diagnostic.Severity)} {diagnostic.Descriptor.Code}: {diagnostic.Message}", color);
        Excerpt(console, text, diagnostic.Span, color);
        foreach (var related in diagnostic.Related)
        {
            Line(console, $"  {Place(text, related.Span)}: {related.Message}", Color.Default);
            Excerpt(console, text, related.Span, Color.Default);
        }

        foreach (var fix in diagnostic.Fixes)
        {
            Line(console, "  fix: " + fix.Title, Color.Default);
        }

        if (diagnostic.Descriptor.Help is { Length: > 0 } help)
        {
            Line(console, "  help: " + help, Color.Default);
        }

        Line(console, "", Color.Default);
    }

    /// <summary>error, warning or information.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };

    private static void Excerpt(IAnsiConsole console, SourceText text, TextSpan span, Color color)
    {
        var start = text.PositionOf(span.Start);
        var source = text.Line(start.Line);
        var end = text.PositionOf(span.End);
        var last = end.Line == start.Line ? end.Column : source.Length + 1;
        var number = start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Line(console, $"  {number} | {Printable(source)}", Color.Default);
        Line(console, $"  {new string(' ', number.Length)} | {new string(' ', start.Column - 1)}{new string('^', Math.Max(1, last - start.Column))}", color);
    }

    // Control characters, tabs among them, take one column each and cannot act on the terminal.
    private static string Printable(string line) =>
        string.Concat(line.Select(character => character == '\t' ? '→' : char.IsControl(character) || IsFormatting(character) ? '�' : character));

    private static bool IsFormatting(char character) =>
        char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator;

    private static string Place(SourceText text, TextSpan span)
    {
        var position = text.PositionOf(span.Start);
        return $"{text.Path}:{position.Line}:{position.Column}";
    }

    private static int Count(IReadOnlyList<Compilation> compilations, DiagnosticSeverity severity) =>
        compilations.Sum(compilation => compilation.Diagnostics.Count(diagnostic => diagnostic.Severity == severity));

    private static string Plural(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";

    private static void Line(IAnsiConsole console, string text, Color color) =>
        console.Profile.Out.Writer.WriteLine(console.Profile.Capabilities.Ansi && color != Color.Default
            ? $"\u001b[{(color == Color.Red ? 31 : color == Color.Yellow ? 33 : color == Color.Green ? 32 : 34)}m{text}\u001b[0m"
            : text);
}
