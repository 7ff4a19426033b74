using System.Text.Json;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Cli.Output;

/// <summary>Diagnostics as SARIF 2.1.0 (OASIS), for code review and CI services. Columns count UTF-16 units.</summary>
internal static class Sarif
{
    public static void Write(TextWriter output, IReadOnlyList<Compilation> compilations) => JsonOutput.Write(output, writer =>
    {
        var rules = compilations.SelectMany(compilation => compilation.Diagnostics)
            .Select(diagnostic => diagnostic.Descriptor)
            .DistinctBy(descriptor => descriptor.Code)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)
            .ToList();
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "policies");
        writer.WriteString("version", typeof(Sarif).Assembly.GetName().Version!.ToString(3));
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(writer, rule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var compilation in compilations)
        {
            foreach (var diagnostic in compilation.Diagnostics)
            {
                WriteResult(writer, compilation.Tree.Text, diagnostic, rules.FindIndex(rule => rule.Code == diagnostic.Descriptor.Code));
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter writer, DiagnosticDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Code);
        Message(writer, "shortDescription", rule.Title);
        if (rule.Help.Length > 0)
        {
            Message(writer, "help", rule.Help);
        }

        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", Level(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, SourceText text, Diagnostic diagnostic, int rule)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Descriptor.Code);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", Level(diagnostic.Severity));
        Message(writer, "message", diagnostic.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        Location(writer, text, diagnostic.Span);
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (diagnostic.Related.Count > 0)
        {
            writer.WriteStartArray("relatedLocations");
            foreach (var related in diagnostic.Related)
            {
                writer.WriteStartObject();
                Location(writer, related.Text ?? text, related.Span);
                Message(writer, "message", related.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (diagnostic.Fixes.Count > 0)
        {
            writer.WriteStartArray("fixes");
            foreach (var fix in diagnostic.Fixes)
            {
                WriteFix(writer, text, fix);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter writer, SourceText text, Fix fix)
    {
        writer.WriteStartObject();
        Message(writer, "description", fix.Title);
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        Artifact(writer, text);
        writer.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            writer.WriteStartObject();
            Region(writer, "deletedRegion", text, edit.Span);
            Message(writer, "insertedContent", edit.NewText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter writer, SourceText text, TextSpan span)
    {
        writer.WriteStartObject("physicalLocation");
        Artifact(writer, text);
        Region(writer, "region", text, span);
        writer.WriteEndObject();
    }

    private static void Artifact(Utf8JsonWriter writer, SourceText text)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", (Path.IsPathRooted(text.Path) ? "file://" : "") + string.Join('/', text.Path.Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter writer, string name, SourceText text, TextSpan span)
    {
        var start = text.PositionOf(span.Start);
        var end = text.PositionOf(span.End);
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        writer.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
