using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>The tree that led to a result, read from the slots; nothing is evaluated again.</summary>
internal sealed class Explainer(ServiceLines lines, Wording wording)
{
    /// <summary>The trees of a line; named elements, and the line that it follows, each have a node of their own.</summary>
    public IReadOnlyList<ExplanationNode> Of(ServiceOutcome outcome)
    {
        if (outcome.Followed is { } followed)
        {
            var service = lines.Plan.Services[outcome.Line.Service];
            return [Plain($"follows {TitleOf(service.Follows)}", Necessity(followed.Official, followed.Open), service.FollowsCitations, Of(followed))];
        }

        return outcome.Elements is [var single]
            ? Of(outcome.Line, single)
            : [.. outcome.Elements.Select(element =>
                Plain("at " + lines.Finder.NameOf(element.Element!), Necessity(element.Official, element.Open), [], Of(outcome.Line, element)))];
    }

    /// <summary>The trees of a line at one element: each clause but <c>otherwise</c>, then what the service requires.</summary>
    public IReadOnlyList<ExplanationNode> Of(RequestLine line, ElementOutcome element)
    {
        var service = lines.Plan.Services[line.Service];
        return
        [
            .. service.Clauses.Where(clause => line.Has(clause.Phase) && clause.Kind != ClauseKind.Otherwise).Select(clause => Clause(clause, line, element.Frame)),
            .. service.Requires.Select(requirement => Plain(
                $"requires {requirement.Words(lines.Plan)}", lines.IsMet(requirement, line, element.Element), requirement.Citations, [])),
        ];
    }

    private ExplanationNode Clause(ClausePlan clause, RequestLine line, Frame frame)
    {
        if (clause.Kind != ClauseKind.When)
        {
            var others = clause.OtherKind is { } kind ? "any other " + kind : string.Join(", ", clause.Services.Select(TitleOf));
            return Plain("incidental to " + others, lines.Applies(clause, frame, line), clause.Citations, []);
        }

        var tree = Node(lines.Plan.Blocks[frame.Block].Roots[clause.Root], frame);
        return tree with { Text = $"{OutcomeWords.Of(clause.Outcome).Replace('-', ' ')} when {tree.Text}" };
    }

    private ExplanationNode Plain(string text, Judgement result, IReadOnlyList<CitationPlan> citations, IReadOnlyList<ExplanationNode> children) =>
        new(null, text, result, null, null, [], wording.Cite(citations), children);

    private string TitleOf(int service) => lines.Plan.Services[service].Title ?? lines.Plan.Services[service].Name;

    private static Judgement Necessity(OutcomeSet official, OutcomeSet open) => Judgement.Of(official.IsNecessary, open.IsNecessary);

    private ExplanationNode Node(NodePlan node, Frame frame)
    {
        var judgement = frame[node.Slot];
        if (node.Kind == NodeKind.Call)
        {
            return Call(node, frame, judgement);
        }

        List<ExplanationNode> children = node.Kind == NodeKind.FirstMatch
            ? [.. Rows(lines.Plan.Blocks[frame.Block], node.Children, frame)]
            : [.. node.Children.Select(child => Node(child, frame))];
        children.AddRange(Below(node.Scans, node.Reads, frame));

        return new ExplanationNode(
            null,
            node.Title ?? node.Text,
            judgement,
            null,
            Note(node, frame),
            [.. node.Facts.SelectMany(path => Read(path, frame))],
            wording.Cite(node.Citations),
            children);
    }

    private ExplanationNode Call(NodePlan node, Frame frame, Judgement judgement)
    {
        var block = lines.Plan.Blocks[node.Target];
        var target = lines.Target(node, frame, Rail.Official);
        var message = judgement.Official switch { Truth.Yes => block.IfMet, Truth.No => block.IfNotMet, _ => block.IfUnknown };
        return new ExplanationNode(
            block.Name,
            node.Title ?? block.Title ?? block.Name,
            judgement,
            target is null ? null : wording.Of(message, target.Arguments),
            null,
            [],
            wording.Cite(block.Citations.Concat(node.Citations).Distinct()),
            target is null ? [.. Below(node.Scans, [], frame)] : [.. Below(node.Scans, [], frame), Node(block.Roots[0], target)]);
    }

    private IEnumerable<ExplanationNode> Below(IReadOnlyList<ScanPlan> scans, IReadOnlyList<ReadPlan> reads, Frame frame) =>
        [.. scans.SelectMany(scan => Elements(scan, frame)), .. reads.SelectMany(read => Table(read, frame))];

    private IEnumerable<ExplanationNode> Table(ReadPlan read, Frame frame)
    {
        if (lines.Finder.Records(read.Arguments, frame, Rail.Official) is not { } arguments)
        {
            yield break;
        }

        var block = lines.Plan.Blocks[read.Block];
        var table = lines.Run.Frame(read.Block, frame.Scope, arguments);
        var (official, open) = (table.Value(0, Rail.Official), table.Value(0, Rail.Open));
        yield return new ExplanationNode(
            block.Name,
            block.Title ?? block.Name,
            Judgement.Of(FactTypes.IsSingle(official) ? Truth.Yes : Truth.Unknown, FactTypes.IsSingle(open) ? Truth.Yes : Truth.Unknown),
            null,
            null,
            [],
            wording.Cite(block.Citations),
            [.. Rows(block, block.Roots, table)])
        {
            Value = ValueWords.Of(official, block.Values[0]),
        };
    }

    // The rows that were tried: down to the one that surely fits.
    private IEnumerable<ExplanationNode> Rows(BlockPlan block, IReadOnlyList<NodePlan> nodes, Frame frame)
    {
        foreach (var row in block.Rows)
        {
            List<ExplanationNode> given = [.. Below(row.Scans, row.Reads, frame)];
            if (row.Value >= 0 && nodes[row.Value].Kind != NodeKind.Constant)
            {
                given.Add(Node(nodes[row.Value], frame));
            }

            IReadOnlyList<FactRead> facts = [.. row.Facts.SelectMany(path => Read(path, frame))];
            if (row.When < 0)
            {
                yield return Plain(row.Title ?? "otherwise " + row.Text, Judgement.Yes, row.Citations, given) with { Facts = facts };
                yield break;
            }

            var when = Node(nodes[row.When], frame);
            yield return when with
            {
                Text = row.Title ?? $"{row.Text} {(nodes[row.When].Title is null ? "when " : "")}{when.Text}",
                Facts = [.. when.Facts.Concat(facts).Distinct()],
                Citations = [.. when.Citations.Concat(wording.Cite(row.Citations)).Distinct()],
                Children = [.. when.Children, .. given],
            };
            if (when.Result.Official == Truth.Yes)
            {
                yield break;
            }
        }
    }

    private IEnumerable<ExplanationNode> Elements(ScanPlan scan, Frame frame)
    {
        if (lines.Finder.Records(scan.Arguments, frame, Rail.Official) is not { } outer)
        {
            yield break;
        }

        foreach (var element in lines.Finder.Elements(lines.Finder.Find(scan.List, frame.Arguments)))
        {
            var roots = lines.Plan.Blocks[scan.Block].Roots;
            if (roots.Count == 0 && scan.Facts.Count == 0 && scan.Scans.Count == 0 && scan.Reads.Count == 0)
            {
                continue;
            }

            var body = lines.Run.Frame(scan.Block, frame.Scope, [.. outer, element]);
            var judgement = roots.Aggregate((Judgement)Truth.Yes, (all, root) => all & body[root.Slot]);
            yield return new ExplanationNode(
                null,
                lines.Finder.NameOf(element),
                judgement,
                null,
                null,
                [.. scan.Facts.SelectMany(path => Read(path, body))],
                [],
                [.. roots.Select(root => Node(root, body)), .. Below(scan.Scans, scan.Reads, body)]);
        }
    }

    private IEnumerable<FactRead> Read(FactPath path, Frame frame) => lines.Finder.FindAll(path, frame, Rail.Official).Select(place => new FactRead(
        place.Name, place.Field?.Title, ValueWords.Of(place.Value, place.Type), place.Value.Provenance?.On?.ToString(), place.Value.Provenance?.Source));

    private static string? Note(NodePlan node, Frame frame) => node.Kind switch
    {
        NodeKind.Unless when frame[node.Children[1].Slot].Official == Truth.Yes && frame[node.Children[0].Slot].Official != Truth.Yes => "waived",
        NodeKind.If when frame[node.Children[1].Slot].Official == Truth.No => "does not apply",
        _ => null,
    };
}
