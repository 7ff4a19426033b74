using Policies.Plan;
using Policies.Values;

namespace Policies.Interpreter.Coverage;

/// <summary>
/// The results that a node can have by its form: silence that has a meaning and what asks whether something is documented are never
/// unknown, a constant is always what it is. What the values of facts allow beside is not looked into.
/// </summary>
internal sealed class PossibleResults(PolicyPlan plan)
{
    private static readonly IReadOnlyList<Truth> All = [Truth.Yes, Truth.No, Truth.Unknown];

    private readonly Dictionary<int, IReadOnlyList<Truth>> _blocks = [];

    /// <summary>The results of a node, in the order met, not met, unknown; none for a constant, which leaves nothing to be seen.</summary>
    public IReadOnlyList<Truth> Of(NodePlan node)
    {
        var children = node.Children.Select(Of).ToList();
        return node.Kind switch
        {
            NodeKind.Constant => [],
            NodeKind.Documented or NodeKind.ServiceRequested or NodeKind.SilenceMeansNo or NodeKind.SilenceMeansYes => [Truth.Yes, Truth.No],
            NodeKind.Not => [.. All.Where(result => children[0].Contains(Flip(result)))],
            NodeKind.Call => Block(node.Target),
            NodeKind.All or NodeKind.Any or NodeKind.None or NodeKind.AtLeast or NodeKind.AtMost or NodeKind.Unless or NodeKind.If => Combined(children),
            _ => All,
        };
    }

    // What combines operands that are never unknown is never unknown, and what combines constants is one.
    private static IReadOnlyList<Truth> Combined(List<IReadOnlyList<Truth>> children) =>
        children.All(results => results.Count == 0) ? []
        : children.Any(results => results.Contains(Truth.Unknown)) ? All
        : [Truth.Yes, Truth.No];

    private IReadOnlyList<Truth> Block(int block)
    {
        if (!_blocks.TryGetValue(block, out var results))
        {
            _blocks[block] = results = plan.Blocks[block].Roots is [var root, ..] ? Of(root) : All;
        }

        return results;
    }

    private static Truth Flip(Truth result) => result switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => Truth.Unknown };
}
