using System.Text;
using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Language.Tests;

/// <summary>A source with its diagnostics written below the lines that they are about.</summary>
internal static class Annotated
{
    public static string Of(Compilation compilation)
    {
        var (text, result) = (compilation.Tree.Text, new StringBuilder());
        var byLine = compilation.Diagnostics.ToLookup(diagnostic => text.PositionOf(diagnostic.Span.Start).Line);
        for (var line = 1; line <= text.LineCount; line++)
        {
            result.Append(Printable(Shorten(text.Line(line)))).Append('\n');
            foreach (var diagnostic in byLine[line])
            {
                Append(result, text, diagnostic);
            }
        }

        return result.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder result, SourceText text, Diagnostic diagnostic)
    {
        var (start, end) = (text.PositionOf(diagnostic.Span.Start), text.PositionOf(diagnostic.Span.End));
        var width = end.Line == start.Line ? diagnostic.Span.Length : text.Line(start.Line).Length + 1 - start.Column;
        result.Append(' ', Math.Min(start.Column - 1, Widest)).Append('~', Math.Max(1, Math.Min(width, Widest))).Append('\n');
        result.Append($"    {diagnostic.Severity} {diagnostic.Descriptor.Code}: {diagnostic.Message}\n");
        foreach (var related in diagnostic.Related)
        {
            var file = related.Text is { } other ? other.Path + " " : "";
            result.Append($"    see {file}line {(related.Text ?? text).PositionOf(related.Span.Start).Line}: {related.Message}\n");
        }

        foreach (var fix in diagnostic.Fixes)
        {
            var mended = new SourceText("", Sample.Apply(text.Content, fix));
            result.Append($"    fix: {fix.Title}: {Shorten(mended.Line(Math.Min(start.Line, mended.LineCount)).Trim())}\n");
        }

        if (diagnostic.Descriptor.Help.Length > 0)
        {
            result.Append($"    help: {diagnostic.Descriptor.Help}\n");
        }
    }

    private const int Widest = 160;

    private static string Shorten(string line) => line.Length <= Widest ? line : line[..Widest] + "…";

    private static string Printable(string line) => string.Concat(line.Select(character => character switch
    {
        '\t' => "→",
        '\u200B' => "<U+200B>",
        _ => character.ToString(),
    }));
}
