using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>
/// Why a line is decided as it is: from each clause that added an outcome down through the conditions that fix its value, or are open
/// where it is open, to the nearest with a message, or with citations unless a criterion below says more (language reference, "Reasons").
/// </summary>
internal sealed class ReasonFinder(ServiceLines lines, Wording wording)
{
    public IReadOnlyList<Reason> Of(ServiceOutcome outcome)
    {
        var service = lines.Plan.Services[outcome.Line.Service];
        if (service.Follows < 0)
        {
            return Distinct(outcome.Elements.SelectMany(element => Of(service, element, outcome.Line)));
        }

        var followed = lines.Plan.Services[service.Follows];
        var citations = wording.Cite(service.FollowsCitations.Count > 0 ? service.FollowsCitations : service.Citations);
        var title = followed.Title ?? followed.Name;
        return outcome.Followed is null
            ? [new Reason(followed.Name, Truth.No, $"{title} is not requested in this stage, and this service follows it.", citations)]
            : Distinct(
                new[] { new Reason(followed.Name, outcome.Official.IsNecessary, $"Follows {title}: {OutcomeWords.Words(outcome.Official)}.", citations) }
                    .Concat(Of(outcome.Followed)));
    }

    public IReadOnlyList<Reason> Of(ServicePlan service, ElementOutcome element, Requests.RequestLine line)
    {
        if (element.Caps.Count > 0)
        {
            return [.. element.Caps.Select(cap => OfCap(service, cap, line, Truth.No))];
        }

        List<Reason> reasons = [];
        foreach (var index in element.Clauses)
        {
            var clause = service.Clauses[index];
            if (clause.Kind != ClauseKind.Otherwise)
            {
                Clause(service, element, clause, reasons);
                continue;
            }

            var before = reasons.Count;
            foreach (var earlier in service.Clauses.Take(index).Where(earlier => line.Has(earlier.Phase) && earlier.Kind == ClauseKind.When && earlier.Outcome == Outcome.Necessary))
            {
                Clause(service, element, earlier, reasons);
            }

            if (reasons.Count == before && clause.Outcome != Outcome.Necessary)
            {
                var citations = clause.Citations.Count > 0 ? clause.Citations : service.Citations;
                reasons.Add(new Reason(service.Name, Truth.No, clause.Title ?? "No clause of the service fits.", wording.Cite(citations)));
            }
        }

        reasons.AddRange(element.OpenCaps.Select(cap => OfCap(service, cap, line, Truth.Unknown)));
        return Distinct(reasons);
    }

    private static IReadOnlyList<Reason> Distinct(IEnumerable<Reason> reasons) =>
        [.. reasons.DistinctBy(reason => (reason.Criterion, reason.Result, reason.Text))];

    private Reason OfCap(ServicePlan service, RequirementPlan cap, Requests.RequestLine line, Truth result)
    {
        var isAsked = lines.Required(cap, line).Any();
        var state = cap.Kind is { } kind ? OfKind(kind, result, isAsked) : OfServices(cap, result, isAsked);
        var text = $"{(cap.Title is { } title ? title + ": " : "Required: ")}{state}{(cap.AnyStage ? "" : " in this stage")}.";
        return new Reason(service.Name, result, text, wording.Cite(cap.Citations.Count > 0 ? cap.Citations : service.Citations));
    }

    private static string OfKind(string kind, Truth result, bool isAsked) =>
        result == Truth.Unknown ? $"it is not settled whether any {kind} is necessary"
        : isAsked ? $"no {kind} is necessary"
        : $"no {kind} is requested";

    private string OfServices(RequirementPlan cap, Truth result, bool isAsked)
    {
        var (names, verb) = (cap.Words(lines.Plan), cap.Services.Count > 1 ? "are" : "is");
        return result == Truth.Unknown ? $"it is not settled whether {names} {verb} necessary"
            : isAsked ? $"{names} {verb} not {(cap.Services.Count > 1 ? "all " : "")}necessary"
            : $"{names} {verb} not requested";
    }

    private void Clause(ServicePlan service, ElementOutcome element, ClausePlan clause, List<Reason> reasons)
    {
        if (clause.Kind != ClauseKind.When)
        {
            var text = clause.Title ?? "Part of another service of this stage.";
            reasons.Add(new Reason(service.Name, Truth.Yes, text, wording.Cite(clause.Citations.Count > 0 ? clause.Citations : service.Citations)));
            return;
        }

        var root = lines.Plan.Blocks[service.Block].Roots[clause.Root];
        var sources = clause.Citations.Count > 0 ? clause.Citations : service.Citations;
        var result = element.Frame[root.Slot].Official;
        if (clause.Title is { } words && root.Title is null && IsBare(root))
        {
            reasons.Add(new Reason(service.Name, result, result == Truth.Yes ? words : Worded(words, result), wording.Cite(sources)));
            return;
        }

        var start = reasons.Count;
        Visit(root, element.Frame, service.Name, sources, reasons);
        if (reasons.Count == start)
        {
            // Nothing below decides by itself: the clause speaks for it.
            reasons.Add(new Reason(service.Name, result, Worded(clause.Title ?? root.Title ?? root.Text, result), wording.Cite(sources)));
        }
    }

    // Down to the nearest with words of its own; what has no sources has those of what it stands in. What has no message for its result
    // gives way to criteria below it that decide it. In the body of a quantifier bare conditions say nothing, since there the quantifier
    // speaks for all elements.
    private void Visit(NodePlan node, Frame frame, string owner, IReadOnlyList<CitationPlan> sources, List<Reason> reasons, bool inBody = false)
    {
        var result = frame[node.Slot].Official;
        if (node.Kind == NodeKind.Call)
        {
            Called(node, frame, sources, reasons, inBody);
        }
        else if (node.Kind is NodeKind.ServiceNecessary or NodeKind.ServiceOutcome)
        {
            var service = lines.Plan.Services[node.Target];
            reasons.Add(new Reason(service.Name, result, Worded(node.Title ?? node.Text, result), wording.Cite(service.Citations)));
        }
        else if (node.Kind == NodeKind.If && frame[node.Children[1].Slot].Official == Truth.No)
        {
            // It does not apply, and so decides nothing.
        }
        else if (node.Citations.Count > 0 || node.Title is not null || (!inBody && IsBare(node)))
        {
            if (SaidBelow(owner, reasons, below => Children(node, frame, owner, node.Citations.Count > 0 ? node.Citations : sources, below, inBody)))
            {
                return;
            }

            var text = node.Title ?? (node.Kind is NodeKind.SilenceMeansNo or NodeKind.SilenceMeansYes ? node.Children[0].Text : node.Text);
            var own = node.Citations.Count > 0 ? node.Citations : sources;
            reasons.Add(new Reason(owner, result, Worded(text, result), wording.Cite(own.Concat(OfTables(node, frame)).Distinct())));
        }
        else
        {
            Children(node, frame, owner, sources, reasons, inBody);
        }
    }

    private void Children(NodePlan node, Frame frame, string owner, IReadOnlyList<CitationPlan> sources, List<Reason> reasons, bool inBody)
    {
        foreach (var child in Deciding(node, frame))
        {
            Visit(child, frame, owner, sources, reasons, inBody);
        }

        Bodies(node, frame, owner, sources, reasons, inBody);
    }

    // Adds what is said below, if any of it is said by a criterion or service other than the one that asks; else it is for the asker to say.
    private static bool SaidBelow(string owner, List<Reason> reasons, Action<List<Reason>> visit)
    {
        List<Reason> below = [];
        visit(below);
        if (below.All(reason => reason.Criterion == owner))
        {
            return false;
        }

        reasons.AddRange(below);
        return true;
    }

    private void Called(NodePlan node, Frame frame, IReadOnlyList<CitationPlan> sources, List<Reason> reasons, bool inBody)
    {
        var result = frame[node.Slot].Official;
        var target = Target(node, frame);
        var block = lines.Plan.Blocks[node.Target];
        var message = result switch { Truth.Yes => block.IfMet, Truth.No => block.IfNotMet, _ => block.IfUnknown };
        if (message is null && block.Citations.Count == 0 && node.Citations.Count == 0)
        {
            Visit(block.Roots[0], target, block.Name, sources, reasons, inBody);
            return;
        }

        var citations = block.Citations.Count > 0 ? block.Citations : node.Citations.Count > 0 ? node.Citations : sources;
        if (message is null && SaidBelow(block.Name, reasons, below => Visit(block.Roots[0], target, block.Name, citations, below, inBody)))
        {
            return;
        }

        var text = wording.Of(message, target.Arguments) ?? Worded(node.Title ?? block.Title ?? block.Name, result);
        reasons.Add(new Reason(block.Name, result, text, wording.Cite(citations)));
    }

    private void Bodies(NodePlan node, Frame frame, string owner, IReadOnlyList<CitationPlan> sources, List<Reason> reasons, bool inBody)
    {
        if (node.Scans.Count == 0)
        {
            return;
        }

        var start = reasons.Count;
        foreach (var (root, body) in Bodies(node, frame))
        {
            Visit(root, body, owner, sources, reasons, inBody: true);
        }

        if (reasons.Count == start && !inBody)
        {
            var result = frame[node.Slot].Official;
            reasons.Add(new Reason(owner, result, Worded(node.Text, result), wording.Cite(sources)));
        }
    }

    // A condition with nothing below it, or what silence makes of one.
    private static bool IsBare(NodePlan node) => node.Kind is NodeKind.SilenceMeansNo or NodeKind.SilenceMeansYes
        ? IsBare(node.Children[0])
        : node.Children.Count == 0 && node.Scans.Count == 0;

    // A title says what the criterion asks; without its result it would read as if that were so.
    private static string Worded(string text, Truth result) =>
        $"{text}: {result switch { Truth.Yes => "met", Truth.No => "not met", _ => "not settled" }}";

    // What the tables that a condition reads rest on, and the rows of them that gave their value.
    private IEnumerable<CitationPlan> OfTables(NodePlan node, Frame frame) => node.Reads.SelectMany(read =>
    {
        var block = lines.Plan.Blocks[read.Block];
        var table = lines.Run.Frame(read.Block, frame.Scope, lines.Finder.Records(read.Arguments, frame));
        return block.Citations.Concat(Contributing(block, block.Roots, table)
            .SelectMany(row => row.When < 0 ? row.Citations : row.Citations.Concat(block.Roots[row.When].Citations)));
    });

    private static IEnumerable<RowPlan> Contributing(BlockPlan block, IReadOnlyList<NodePlan> nodes, Frame frame)
    {
        foreach (var row in block.Rows)
        {
            var when = row.When < 0 ? Truth.Yes : frame[nodes[row.When].Slot].Official;
            if (when != Truth.No)
            {
                yield return row;
            }

            if (when == Truth.Yes)
            {
                yield break;
            }
        }
    }

    private Frame Target(NodePlan node, Frame frame) =>
        lines.Run.Frame(node.Target, frame.Scope, lines.Finder.Records(node.Arguments, frame));

    // The operands that fix the result, or are open where it is open.
    private IEnumerable<NodePlan> Deciding(NodePlan node, Frame frame)
    {
        if (node.Kind == NodeKind.FirstMatch)
        {
            return [.. Contributing(lines.Plan.Blocks[frame.Block], node.Children, frame)
                .SelectMany(row => new[] { row.When, row.Value }.Where(child => child >= 0).Select(child => node.Children[child]))
                .Where(child => child.Kind != NodeKind.Constant)];
        }

        var result = frame[node.Slot].Official;
        Truth Of(NodePlan child) => frame[child.Slot].Official;
        var wanted = node.Kind switch
        {
            NodeKind.Not or NodeKind.None or NodeKind.AtMost => result.Not(),
            NodeKind.SilenceMeansNo or NodeKind.SilenceMeansYes or NodeKind.Documented or NodeKind.Comparison => (Truth?)null,
            _ => result,
        };
        return node.Kind == NodeKind.If
            ? node.Children.Where((child, index) => Of(child) == result && (index == 0 || result == Truth.Unknown))
            : node.Children.Where(child => wanted is null || Of(child) == wanted);
    }

    private IEnumerable<(NodePlan Root, Frame Body)> Bodies(NodePlan node, Frame frame)
    {
        foreach (var scan in node.Scans)
        {
            var outer = lines.Finder.Records(scan.Arguments, frame);
            foreach (var element in lines.Finder.Elements(lines.Finder.Find(scan.List, frame.Arguments)))
            {
                var body = lines.Run.Frame(scan.Block, frame.Scope, [.. outer, element]);
                foreach (var root in lines.Plan.Blocks[scan.Block].Roots)
                {
                    yield return (root, body);
                }
            }
        }
    }
}
