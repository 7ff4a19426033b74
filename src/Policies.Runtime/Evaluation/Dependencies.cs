using Policies.Plan;

namespace Policies.Runtime.Evaluation;

/// <summary>The services that a service depends on, through follows, requires and "is necessary".</summary>
internal static class Dependencies
{
    /// <summary>The service itself and all that it depends on, in the order of the plan.</summary>
    public static IReadOnlyList<int> Of(PolicyPlan plan, int service)
    {
        SortedSet<int> found = [];
        var visited = new HashSet<int>();
        Service(plan, service, found, visited);
        return [.. found];
    }

    private static void Service(PolicyPlan plan, int index, SortedSet<int> found, HashSet<int> blocks)
    {
        if (!found.Add(index))
        {
            return;
        }

        var service = plan.Services[index];
        if (service.Follows >= 0)
        {
            Service(plan, service.Follows, found, blocks);
        }

        foreach (var requirement in service.Requires)
        {
            foreach (var other in requirement.Services)
            {
                Service(plan, other, found, blocks);
            }

            for (var other = 0; other < plan.Services.Count; other++)
            {
                if (requirement.Kind is { } kind && other != index && plan.Services[other].Kind == kind)
                {
                    Service(plan, other, found, blocks);
                }
            }
        }

        Block(plan, service.Block, found, blocks);
    }

    private static void Block(PolicyPlan plan, int block, SortedSet<int> found, HashSet<int> blocks)
    {
        if (plan.Blocks[block].PerStage && blocks.Add(block))
        {
            foreach (var root in plan.Blocks[block].Roots)
            {
                Node(plan, root, found, blocks);
            }

            foreach (var row in plan.Blocks[block].Rows)
            {
                Values(plan, row.Scans, row.Reads, found, blocks);
            }
        }
    }

    private static void Node(PolicyPlan plan, NodePlan node, SortedSet<int> found, HashSet<int> blocks)
    {
        if (node.Kind is NodeKind.ServiceNecessary or NodeKind.ServiceOutcome)
        {
            Service(plan, node.Target, found, blocks);
        }
        else if (node.Kind == NodeKind.Call)
        {
            Block(plan, node.Target, found, blocks);
        }

        Values(plan, node.Scans, node.Reads, found, blocks);

        foreach (var child in node.Children)
        {
            Node(plan, child, found, blocks);
        }
    }

    private static void Values(PolicyPlan plan, IReadOnlyList<ScanPlan> scans, IReadOnlyList<ReadPlan> reads, SortedSet<int> found, HashSet<int> blocks)
    {
        foreach (var scan in scans)
        {
            Block(plan, scan.Block, found, blocks);
        }

        foreach (var read in reads)
        {
            Block(plan, read.Block, found, blocks);
        }
    }
}
