using Policies.Plan;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Interpreter.Coverage;

/// <summary>What the examples of a policy show of each of its conditions: met, not met, unknown.</summary>
public static class ExampleCoverage
{
    /// <summary>Each condition that can have more than one result, in the order of the file.</summary>
    /// <param name="plan">The policy.</param>
    /// <param name="decisions">The decisions of its examples.</param>
    public static IReadOnlyList<NodeCoverage> Of(PolicyPlan plan, IEnumerable<Decision> decisions)
    {
        var seen = new Dictionary<(int Block, int Slot, Truth Result), int>();
        foreach (var frame in decisions.SelectMany(decision => decision.Runs).SelectMany(run => run.Frames))
        {
            for (var slot = 0; slot < frame.Size; slot++)
            {
                if (frame[slot] is { IsEvaluated: true } judgement)
                {
                    var key = (frame.Block, slot, judgement.Official);
                    seen[key] = seen.GetValueOrDefault(key) + 1;
                }
            }
        }

        var possible = new PossibleResults(plan);
        return
        [
            .. plan.Blocks.SelectMany((block, index) => block.Roots.SelectMany(WithOperands).Select(node => (Block: block, Index: index, Node: node)))
                .Select(at => Node(plan, at.Block, at.Node, possible.Of(at.Node), result => seen.GetValueOrDefault((at.Index, at.Node.Slot, result))))
                .Where(node => node.Possible.Count > 0)
                .OrderBy(node => (node.Span.Line, node.Span.Column)),
        ];
    }

    private static NodeCoverage Node(PolicyPlan plan, BlockPlan block, NodePlan node, IReadOnlyList<Truth> possible, Func<Truth, int> seen) =>
        new(block.Path ?? plan.Path, node.Span, block.Name, node.Title ?? node.Text, possible, [.. possible.Select(seen)]);

    private static IEnumerable<NodePlan> WithOperands(NodePlan node) => node.Children.SelectMany(WithOperands).Prepend(node);
}
