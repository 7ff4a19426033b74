using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>The facts that could still matter to a line (language reference, "Missing").</summary>
internal sealed class MissingFinder(ServiceLines lines, Wording wording)
{
    private readonly List<MissingFact> _found = [];
    private readonly HashSet<(int Stage, int Service, Phase Phase, Truth Want)> _visiting = [];
    private string _for = "";
    private int _reports;
    private IReadOnlyList<CitationPlan> _citations = [];

    /// <summary>The facts missing for some lines, each once, in the order in which they were met.</summary>
    public static IReadOnlyList<MissingFact> Of(ServiceLines lines, Wording wording, ServiceOutcome outcome, ElementOutcome? element = null)
    {
        var finder = new MissingFinder(lines, wording);
        var (official, open) = element is null ? (outcome.Official, outcome.Open) : (element.Official, element.Open);
        if (IsOpen(official, open) && element is null)
        {
            finder.Line(outcome, Truth.Yes);
        }
        else if (IsOpen(official, open))
        {
            finder.Element(outcome, element!, Truth.Yes);
        }

        return finder.Result();
    }

    /// <summary>Lists of several lines as one.</summary>
    public static IReadOnlyList<MissingFact> Unite(IEnumerable<MissingFact> facts) =>
    [
        .. facts.GroupBy(fact => fact.Fact).Select(group => group.First() with
        {
            For = [.. group.SelectMany(fact => fact.For).Distinct()],
            Citations = [.. group.SelectMany(fact => fact.Citations).Distinct()],
        }),
    ];

    private IReadOnlyList<MissingFact> Result() => Unite(_found);

    private static bool IsOpen(OutcomeSet official, OutcomeSet open) =>
        !official.IsSingle
        || (official == Outcome.NotNecessary && (open.Contains(Outcome.Necessary) || open.Contains(Outcome.NecessaryInPart)));

    // Another line that this one turns on may be settled in outcome and still not in what silence decides.
    private static bool IsSettled(OutcomeSet official, OutcomeSet open) => official.IsSingle && official == open;

    // Want is whether the line is wanted necessary: yes for the lines of the request; another line may be wanted not to be, or either.
    private void Line(ServiceOutcome outcome, Truth want)
    {
        if (IsSettled(outcome.Official, outcome.Open) || !_visiting.Add((outcome.Line.Stage, outcome.Line.Service, outcome.Line.Phase, want)))
        {
            return;
        }

        if (outcome.Followed is { } followed)
        {
            Line(followed, want);
        }

        foreach (var element in outcome.Elements)
        {
            Element(outcome, element, want);
        }
    }

    // A line as it is seen from another: by the same element if both run over one list.
    private void Other(ServiceOutcome outcome, Scope scope, Truth want)
    {
        if (!lines.IsByElement(outcome, scope))
        {
            Line(outcome, want);
        }
        else
        {
            IEnumerable<ElementOutcome> elements = lines.SameElement(outcome, scope) is { } same ? [same] : lines.PerhapsSame(outcome, scope);
            foreach (var element in elements)
            {
                Element(outcome, element, want);
            }
        }
    }

    private void Element(ServiceOutcome outcome, ElementOutcome element, Truth want)
    {
        if (IsSettled(element.Official, element.Open))
        {
            return;
        }

        var service = lines.Plan.Services[outcome.Line.Service];
        (_for, _citations) = (service.Name, service.Citations);
        if (outcome.Line.HasUnnamed && ReferenceEquals(element.Element, outcome.Line.Elements[^1]))
        {
            // Which element is meant is not known: the list is asked for, for its key.
            Report(lines.Finder.Find(service.AtEach!, []), "not-documented");
        }

        if (!Clauses(service, outcome.Line, element, want))
        {
            return;
        }

        foreach (var requirement in service.Requires.Where(requirement => IsWanted(requirement, outcome.Line, element, want)))
        {
            foreach (var required in lines.Required(requirement, outcome.Line))
            {
                Other(required, lines.ScopeOf(outcome.Line, element.Element), want);
            }
        }
    }

    // Whether the clauses leave it possible that the line is necessary.
    private bool Clauses(ServicePlan service, RequestLine line, ElementOutcome element, Truth want)
    {
        var canBeNecessary = false;
        foreach (var clause in service.Clauses.Where(clause => line.Has(clause.Phase)))
        {
            var judgement = lines.Applies(clause, element.Frame, line);
            if (judgement.Open == Truth.No)
            {
                continue;
            }

            canBeNecessary |= clause.Outcome == Outcome.Necessary;
            if (clause.Kind == ClauseKind.When)
            {
                Visit(lines.Plan.Blocks[service.Block].Roots[clause.Root], element.Frame, clause.Outcome == Outcome.Necessary ? want : want.Not());
                (_for, _citations) = (service.Name, service.Citations);
            }

            if (judgement.Open == Truth.Yes || (want == Truth.Yes && judgement.Official == Truth.Yes && clause.Outcome == Outcome.Necessary))
            {
                break;
            }
        }

        return canBeNecessary;
    }

    // What is required is wanted necessary: once it surely is, the facts of the other lines that it could be are not asked for.
    private bool IsWanted(RequirementPlan requirement, RequestLine line, ElementOutcome element, Truth want) =>
        (want != Truth.Yes || lines.Ceiling(requirement, line, element.Element, Rail.Official) != Outcome.Necessary)
        && !lines.Ceiling(requirement, line, element.Element, Rail.Open).IsSingle;

    // Want is yes, no, or unknown for either.
    private void Visit(NodePlan node, Frame frame, Truth want)
    {
        var judgement = frame[node.Slot];
        if (judgement.Open.IsSettled() || (want != Truth.Unknown && judgement.Official == want))
        {
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.Fact or NodeKind.Comparison or NodeKind.Documented when node.Children.Count == 0:
                Leaf(node, frame);
                break;
            case NodeKind.Call:
                Call(node, frame, want);
                break;
            case NodeKind.FirstMatch:
                Rows(lines.Plan.Blocks[frame.Block], node.Children, frame);
                break;
            case NodeKind.ServiceNecessary or NodeKind.ServiceOutcome:
                foreach (var stage in lines.Stages(node.AnyStage, frame.Scope.Stage))
                {
                    if (lines.Find(stage, node.Target, frame.Scope.Phase) is { } line)
                    {
                        var (owner, citations) = (_for, _citations);
                        Other(line, frame.Scope, node.Kind == NodeKind.ServiceNecessary ? want : Truth.Unknown);
                        (_for, _citations) = (owner, citations);
                    }
                }

                break;
            case NodeKind.AnyElement or NodeKind.NoElement or NodeKind.EveryElement or NodeKind.AtLeastElements or NodeKind.AtMostElements
                or NodeKind.ExactlyElements:
                foreach (var scan in node.Scans)
                {
                    Scan(scan, frame, Below(node.Kind, want), node.Kind == NodeKind.EveryElement);
                }

                break;
            default:
                for (var i = 0; i < node.Children.Count; i++)
                {
                    var below = node.Kind == NodeKind.If && i == 1 ? want.Not() : Below(node.Kind, want);
                    Visit(node.Children[i], frame, below);
                }

                break;
        }
    }

    private static Truth Below(NodeKind kind, Truth want) => kind switch
    {
        NodeKind.Not or NodeKind.None or NodeKind.AtMost or NodeKind.NoElement or NodeKind.AtMostElements => want.Not(),
        NodeKind.Documented or NodeKind.Comparison or NodeKind.ExactlyElements => Truth.Unknown,
        _ => want,
    };

    private void Call(NodePlan node, Frame frame, Truth want)
    {
        var block = lines.Plan.Blocks[node.Target];
        var target = lines.Run.Frame(node.Target, frame.Scope, lines.Finder.Records(node.Arguments, frame));
        var (owner, citations) = (_for, _citations);
        (_for, _citations) = (block.Name, block.Citations.Count > 0 ? block.Citations : citations);
        Visit(block.Roots[0], target, want);
        (_for, _citations) = (owner, citations);
    }

    // Either way may matter below a row: which one fits is the question.
    private void Rows(BlockPlan block, IReadOnlyList<NodePlan> nodes, Frame frame)
    {
        var isReached = false;
        foreach (var row in block.Rows)
        {
            var when = row.When < 0 ? Truth.Yes : frame[nodes[row.When].Slot].Open;
            if (when == Truth.No)
            {
                continue;
            }

            isReached = true;
            if (row.When >= 0)
            {
                Visit(nodes[row.When], frame, Truth.Unknown);
            }

            if (row.Value >= 0)
            {
                Visit(nodes[row.Value], frame, Truth.Unknown);
            }

            Values(row.Facts, row.Scans, row.Reads, frame);
            if (row.IsUnknown)
            {
                NoValue(block, row.Ask, frame);
            }

            if (when == Truth.Yes)
            {
                return;
            }
        }

        if (!isReached)
        {
            NoValue(block, null, frame);
        }
    }

    private void NoValue(BlockPlan block, MessagePlan? ask, Frame frame)
    {
        var arguments = frame.Arguments.Count == 0 ? "" : $"({string.Join(", ", frame.Arguments.Select(lines.Finder.NameOf))})";
        Report(block.Name + arguments, block.Title, ask, frame.Arguments, "no-value");
    }

    private void Table(ReadPlan read, Frame frame)
    {
        var block = lines.Plan.Blocks[read.Block];
        var table = lines.Run.Frame(read.Block, frame.Scope, lines.Finder.Records(read.Arguments, frame));
        if (FactTypes.IsSingle(table.Value(0, Rail.Open)))
        {
            return;
        }

        var (owner, citations) = (_for, _citations);
        (_for, _citations) = (block.Name, block.Citations.Count > 0 ? block.Citations : citations);
        Rows(block, block.Roots, table);
        (_for, _citations) = (owner, citations);
    }

    private List<FactPlace> Values(IReadOnlyList<FactPath> facts, IReadOnlyList<ScanPlan> scans, IReadOnlyList<ReadPlan> reads, Frame frame)
    {
        var places = facts.Select(path => lines.Finder.Find(path, frame.Arguments)).ToList();
        foreach (var place in places.Where(place => !FactTypes.IsSingle(place.Value)))
        {
            Report(place, FactTypes.IsDocumented(place.Value, place.Type) ? "partial" : "not-documented");
        }

        foreach (var scan in scans)
        {
            Scan(scan, frame, Truth.Unknown, isEvery: false);
        }

        foreach (var read in reads)
        {
            Table(read, frame);
        }

        return places;
    }

    private void Leaf(NodePlan node, Frame frame)
    {
        var before = _reports;
        var places = Values(node.Facts, node.Scans, node.Reads, frame);
        if (_reports == before)
        {
            // Open though all that it reads is known: a question of which months are meant, or of a division.
            foreach (var place in places)
            {
                Report(place, "no-value");
            }
        }
    }

    private void Scan(ScanPlan scan, Frame frame, Truth want, bool isEvery)
    {
        var list = lines.Finder.Find(scan.List, frame.Arguments);
        if (((ListValue)list.Value).IsOpen)
        {
            Report(list, FactTypes.IsDocumented(list.Value, list.Type) ? "partial" : "not-documented");
        }

        var outer = lines.Finder.Records(scan.Arguments, frame);
        var roots = lines.Plan.Blocks[scan.Block].Roots;
        foreach (var element in lines.Finder.Elements(list))
        {
            if (roots.Count == 0)
            {
                continue;
            }

            var body = lines.Run.Frame(scan.Block, frame.Scope, [.. outer, element]);
            for (var i = 0; i < roots.Count; i++)
            {
                Visit(roots[i], body, isEvery && i < roots.Count - 1 ? want.Not() : want);
            }
        }
    }

    private void Report(FactPlace place, string why)
    {
        Report(place.Name, place.Field?.Title, place.Field?.Ask, place.Owner is { } owner ? [owner] : [], why);
    }

    private void Report(string name, string? title, MessagePlan? ask, IReadOnlyList<CaseRecord> arguments, string why)
    {
        _reports++;
        if (!_found.Any(found => found.Fact == name && found.For[0] == _for))
        {
            _found.Add(new MissingFact(name, title, wording.Of(ask, arguments), why, [_for], wording.Cite(_citations)));
        }
    }
}
