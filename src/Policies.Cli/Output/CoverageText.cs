using Policies.Values;

namespace Policies.Cli.Output;

/// <summary>Coverage for people: each condition that no example shows with each of its results, and how much is shown.</summary>
internal static class CoverageText
{
    public static void Write(TextWriter output, IReadOnlyList<CoveredFile> files)
    {
        foreach (var file in files)
        {
            foreach (var node in file.Nodes.Where(node => node.Missing.Count > 0))
            {
                output.WriteLine($"{file.Path}:{node.Span.Line}:{node.Span.Column}: {node.Owner}: {node.Words}");
                output.WriteLine("  never " + (node.Evaluated == 0 ? "evaluated" : string.Join(", never ", node.Missing.Select(Word))));
            }
        }

        foreach (var file in files)
        {
            output.WriteLine($"{file.Path}: {Share([file])}");
        }

        if (files.Count > 1)
        {
            output.WriteLine("all: " + Share(files));
        }
    }

    /// <summary>met, not met or unknown.</summary>
    public static string Word(Truth result) => result switch { Truth.Yes => "met", Truth.No => "not met", _ => "unknown" };

    private static string Share(IReadOnlyList<CoveredFile> files) =>
        $"{CoveredFile.Percent(files)} % of the results of its conditions seen ({files.Sum(file => file.Seen)} of {files.Sum(file => file.Possible)})";
}
