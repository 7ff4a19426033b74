using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Text;
using Spectre.Console;

namespace Policies.Cli.Output;

/// <summary>Diagnostics for people: the message, the source line with the place marked, the declaration that says so, and the fix.</summary>
internal static class DiagnosticText
{
    /// <summary>Every diagnostic of some policies, then a line that counts them.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<Compilation> compilations)
    {
        foreach (var compilation in compilations)
        {
            foreach (var diagnostic in compilation.Diagnostics)
            {
                Write(terminal, compilation.Tree.Text, diagnostic);
            }
        }

        var errors = Count(compilations, DiagnosticSeverity.Error);
        var warnings = Count(compilations, DiagnosticSeverity.Warning);
        Line(terminal, $"{Files(compilations)} checked: {Plural(errors, "error")}, {Plural(warnings, "warning")}.",
            errors > 0 ? Styles.Bad : warnings > 0 ? Styles.Open : Styles.Good);
    }

    /// <summary>One diagnostic.</summary>
    public static void Write(Terminal terminal, SourceText text, Diagnostic diagnostic)
    {
        var style = Styles.Of(diagnostic.Severity);
        Line(terminal, $"{Place(text, diagnostic.Span)}: {Word(diagnostic.Severity)} {diagnostic.Descriptor.Code}: {diagnostic.Message}", style);
        Excerpt(terminal, text, diagnostic.Span, style);
        foreach (var related in diagnostic.Related)
        {
            Line(terminal, $"  {Place(related.Text ?? text, related.Span)}: {related.Message}", Style.Plain);
            Excerpt(terminal, related.Text ?? text, related.Span, Style.Plain);
        }

        foreach (var fix in diagnostic.Fixes)
        {
            Line(terminal, "  fix: " + fix.Title, Style.Plain);
        }

        if (diagnostic.Descriptor.Help is { Length: > 0 } help)
        {
            Line(terminal, "  help: " + help, Style.Plain);
        }

        Line(terminal, "", Style.Plain);
    }

    /// <summary>error, warning or information.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };

    private static void Excerpt(Terminal terminal, SourceText text, TextSpan span, Style style)
    {
        var start = text.PositionOf(span.Start);
        var source = text.Line(start.Line);
        var end = text.PositionOf(span.End);
        var last = end.Line == start.Line ? end.Column : source.Length + 1;
        var number = start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Line(terminal, $"  {number} | {Printable(source)}", Style.Plain);
        Line(terminal, $"  {new string(' ', number.Length)} | {new string(' ', start.Column - 1)}{new string('^', Math.Max(1, last - start.Column))}", style);
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

    private static string Files(IReadOnlyList<Compilation> compilations)
    {
        var libraries = compilations.Count(compilation => compilation.Tree.Library is not null);
        var policies = compilations.Count - libraries;
        return (policies > 0 || libraries == 0 ? Plural(policies, "policy", "policies") : "")
            + (policies > 0 && libraries > 0 ? " and " : "")
            + (libraries > 0 ? Plural(libraries, "library", "libraries") : "");
    }

    private static int Count(IReadOnlyList<Compilation> compilations, DiagnosticSeverity severity) =>
        compilations.Sum(compilation => compilation.Diagnostics.Count(diagnostic => diagnostic.Severity == severity));

    private static string Plural(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";

    private static void Line(Terminal terminal, string text, Style style) => terminal.Out.WriteLine(terminal.Paint(text, style));
}
