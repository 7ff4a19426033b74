using Policies.Interpreter.Coverage;

namespace Policies.Cli.Output;

/// <summary>The conditions of one file, with what the examples show of them.</summary>
/// <param name="Path">The file.</param>
/// <param name="Nodes">Its conditions, in the order of the file.</param>
internal sealed record CoveredFile(string Path, IReadOnlyList<NodeCoverage> Nodes)
{
    /// <summary>Results that its conditions can have.</summary>
    public int Possible { get; } = Nodes.Sum(node => node.Possible.Count);

    /// <summary>Those of them that an example shows.</summary>
    public int Seen { get; } = Nodes.Sum(node => node.Possible.Count - node.Missing.Count);

    /// <summary>Conditions by the file that they are written in. One of a library, which several policies hold, is counted once.</summary>
    public static IEnumerable<CoveredFile> Of(IEnumerable<NodeCoverage> nodes) => nodes.GroupBy(node => node.Path).Select(file => new CoveredFile(
        file.Key,
        [
            .. file.GroupBy(node => (node.Span, node.Owner, node.Words)).Select(same => same.Aggregate(NodeCoverage.Together))
                .OrderBy(node => (node.Span.Line, node.Span.Column)),
        ]));

    /// <summary>Whole per cent, rounded down, so that 100 means all.</summary>
    public static int Percent(IReadOnlyCollection<CoveredFile> files)
    {
        var (seen, possible) = (files.Sum(file => (long)file.Seen), files.Sum(file => (long)file.Possible));
        return possible == 0 ? 100 : (int)(seen * 100 / possible);
    }
}
