using Policies.Plan;
using Policies.Values;

namespace Policies.Interpreter.Coverage;

/// <summary>How often each result of a node came of some examples.</summary>
/// <param name="Path">The file that it is written in.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Owner">The criterion, definition or service that it stands in.</param>
/// <param name="Words">Its title, or else what it says in plain words.</param>
/// <param name="Possible">The results that it can have, in the order met, not met, unknown; at least one.</param>
/// <param name="Seen">How often each of these was the official result.</param>
public sealed record NodeCoverage(string Path, SpanPlan Span, string Owner, string Words, IReadOnlyList<Truth> Possible, IReadOnlyList<int> Seen)
{
    /// <summary>What two sets of examples show of the same node.</summary>
    public static NodeCoverage Together(NodeCoverage one, NodeCoverage other) => one.Possible.SequenceEqual(other.Possible)
        ? one with { Seen = [.. one.Seen.Zip(other.Seen, (first, second) => first + second)] }
        : throw new ArgumentException("The nodes differ in the results that they can have.", nameof(other));

    /// <summary>How often the node was evaluated.</summary>
    public int Evaluated => Seen.Sum();

    /// <summary>The results that it can have and that no example shows.</summary>
    public IReadOnlyList<Truth> Missing => [.. Possible.Where((_, index) => Seen[index] == 0)];
}
