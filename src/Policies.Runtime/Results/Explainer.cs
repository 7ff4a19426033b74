using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>The tree that led to a result, read from the slots; nothing is evaluated again.</summary>
internal sealed class Explainer(ServiceLines lines, Wording wording)
{
    /// <summary>The trees of the conditions of a service's clauses, at one element.</summary>
    public IReadOnlyList<ExplanationNode> Of(ServicePlan service, ElementOutcome element) =>
    [
        .. service.Clauses.Where(clause => clause.Kind == ClauseKind.When).Select(clause =>
        {
            var tree = Node(lines.Plan.Blocks[service.Block].Roots[clause.Root], element.Frame);
            return tree with { Text = $"{OutcomeWords.Of(clause.Outcome).Replace('-', ' ')} when {tree.Text}" };
        }),
    ];

    private ExplanationNode Node(NodePlan node, Frame frame)
    {
        var judgement = frame[node.Slot];
        if (node.Kind == NodeKind.Call)
        {
            return Call(node, frame, judgement);
        }

        List<ExplanationNode> children = [.. node.Children.Select(child => Node(child, frame))];
        foreach (var scan in node.Scans)
        {
            children.AddRange(Elements(scan, frame));
        }

        return new ExplanationNode(
            null,
            node.Title ?? node.Text,
            judgement,
            null,
            Note(node, frame),
            [.. node.Facts.Select(path => Read(path, frame))],
            wording.Cite(node.Citations),
            children);
    }

    private ExplanationNode Call(NodePlan node, Frame frame, Judgement judgement)
    {
        var block = lines.Plan.Blocks[node.Target];
        var target = lines.Run.Frame(node.Target, frame.Scope, [.. node.Arguments.Select(path => Record(path, frame))]);
        var message = judgement.Official switch { Truth.Yes => block.IfMet, Truth.No => block.IfNotMet, _ => block.IfUnknown };
        return new ExplanationNode(
            block.Name,
            node.Title ?? block.Title ?? block.Name,
            judgement,
            wording.Of(message, target.Arguments),
            null,
            [],
            wording.Cite(block.Citations.Concat(node.Citations).Distinct()),
            [Node(block.Roots[0], target)]);
    }

    private IEnumerable<ExplanationNode> Elements(ScanPlan scan, Frame frame)
    {
        var outer = scan.Arguments.Select(path => Record(path, frame)).ToArray();
        foreach (var element in lines.Finder.Elements(lines.Finder.Find(scan.List, frame.Arguments)))
        {
            var roots = lines.Plan.Blocks[scan.Block].Roots;
            if (roots.Count == 0)
            {
                continue;
            }

            var body = lines.Run.Frame(scan.Block, frame.Scope, [.. outer, element]);
            var judgement = roots.Aggregate((Judgement)Truth.Yes, (all, root) => all & body[root.Slot]);
            yield return new ExplanationNode(
                null, lines.Finder.NameOf(element), judgement, null, null, [], [], [.. roots.Select(root => Node(root, body))]);
        }
    }

    private CaseRecord Record(FactPath path, Frame frame) => ((RecordValue)lines.Finder.Find(path, frame.Arguments).Value).Value;

    private FactRead Read(FactPath path, Frame frame)
    {
        var place = lines.Finder.Find(path, frame.Arguments);
        return new FactRead(
            place.Name, place.Field?.Title, ValueWords.Of(place.Value, place.Type), place.Value.Provenance?.On?.ToString(), place.Value.Provenance?.Source);
    }

    private static string? Note(NodePlan node, Frame frame) => node.Kind switch
    {
        NodeKind.Unless when frame[node.Children[1].Slot].Official == Truth.Yes && frame[node.Children[0].Slot].Official != Truth.Yes => "waived",
        NodeKind.If when frame[node.Children[1].Slot].Official == Truth.No => "does not apply",
        _ => null,
    };
}
