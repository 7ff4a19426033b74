using System.Text.Json;
using Policies.Interpreter.Coverage;
using Policies.Values;

namespace Policies.Cli.Output;

/// <summary>Coverage for programs: each condition with how often each of its results was seen; lines and columns count from 1.</summary>
internal static class CoverageJson
{
    public static void Write(TextWriter output, IReadOnlyList<CoveredFile> files) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        Share(writer, files);
        writer.WriteStartArray("files");
        foreach (var file in files)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file.Path);
            Share(writer, [file]);
            writer.WriteStartArray("conditions");
            foreach (var node in file.Nodes)
            {
                Node(writer, node);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Share(Utf8JsonWriter writer, IReadOnlyList<CoveredFile> files)
    {
        writer.WriteNumber("seen", files.Sum(file => file.Seen));
        writer.WriteNumber("possible", files.Sum(file => file.Possible));
        writer.WriteNumber("percent", CoveredFile.Percent(files));
    }

    private static void Node(Utf8JsonWriter writer, NodeCoverage node)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", node.Span.Line);
        writer.WriteNumber("column", node.Span.Column);
        writer.WriteString("in", node.Owner);
        writer.WriteString("text", node.Words);
        writer.WriteStartObject("seen");
        for (var i = 0; i < node.Possible.Count; i++)
        {
            writer.WriteNumber(node.Possible[i] switch { Truth.Yes => "met", Truth.No => "not-met", _ => "unknown" }, node.Seen[i]);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
