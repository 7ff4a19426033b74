using System.Text.Json;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Cli.Output;

/// <summary>Diagnostics for programs: one JSON array; lines and columns count from 1, the end is exclusive.</summary>
internal static class DiagnosticJson
{
    public static void Write(TextWriter output, IReadOnlyList<Compilation> compilations) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var compilation in compilations)
        {
            foreach (var diagnostic in compilation.Diagnostics)
            {
                Write(writer, compilation.Tree.Text, diagnostic);
            }
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, SourceText text, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Descriptor.Code);
        writer.WriteString("severity", DiagnosticText.Word(diagnostic.Severity));
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("help", diagnostic.Descriptor.Help);
        writer.WriteString("file", text.Path);
        Span(writer, "span", text, diagnostic.Span);
        writer.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            writer.WriteStartObject();
            writer.WriteString("message", related.Message);
            if (related.Text is { } other)
            {
                writer.WriteString("file", other.Path);
            }

            Span(writer, "span", related.Text ?? text, related.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            writer.WriteStartObject();
            writer.WriteString("title", fix.Title);
            writer.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                writer.WriteStartObject();
                Span(writer, "span", text, edit.Span);
                writer.WriteString("text", edit.NewText);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Span(Utf8JsonWriter writer, string name, SourceText text, TextSpan span)
    {
        var start = text.PositionOf(span.Start);
        var end = text.PositionOf(span.End);
        writer.WriteStartObject(name);
        writer.WriteNumber("line", start.Line);
        writer.WriteNumber("column", start.Column);
        writer.WriteNumber("end-line", end.Line);
        writer.WriteNumber("end-column", end.Column);
        writer.WriteEndObject();
    }
}
