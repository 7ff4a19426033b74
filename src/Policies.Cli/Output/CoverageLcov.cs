using Policies.Interpreter.Coverage;

namespace Policies.Cli.Output;

/// <summary>
/// Coverage in the format of lcov's tracefiles (geninfo(1)): a line counts how often the conditions that start on it were evaluated, and
/// each result that a condition can have is a branch, numbered 0 for met, 1 for not met and 2 for unknown.
/// </summary>
internal static class CoverageLcov
{
    public static void Write(TextWriter output, IReadOnlyList<CoveredFile> files)
    {
        foreach (var file in files)
        {
            var nodes = file.Nodes;
            output.WriteLine("TN:");
            output.WriteLine("SF:" + file.Path);
            for (var block = 0; block < nodes.Count; block++)
            {
                Branches(output, block, nodes[block]);
            }

            output.WriteLine($"BRF:{nodes.Sum(node => node.Possible.Count)}");
            output.WriteLine($"BRH:{nodes.Sum(node => node.Possible.Count - node.Missing.Count)}");
            var lines = nodes.GroupBy(node => node.Span.Line).Select(line => (Line: line.Key, Count: line.Max(node => node.Evaluated))).ToList();
            foreach (var (line, count) in lines)
            {
                output.WriteLine($"DA:{line},{count}");
            }

            output.WriteLine($"LF:{lines.Count}");
            output.WriteLine($"LH:{lines.Count(line => line.Count > 0)}");
            output.WriteLine("end_of_record");
        }
    }

    private static void Branches(TextWriter output, int block, NodeCoverage node)
    {
        for (var i = 0; i < node.Possible.Count; i++)
        {
            var branch = node.Possible[i] switch { Values.Truth.Yes => 0, Values.Truth.No => 1, _ => 2 };
            output.WriteLine($"BRDA:{node.Span.Line},{block},{branch},{(node.Evaluated == 0 ? "-" : node.Seen[i])}");
        }
    }
}
