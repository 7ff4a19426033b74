using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>The facts that could still matter to a line (language reference, "Missing").</summary>
internal sealed partial class MissingFinder(ServiceLines lines, Wording wording)
{
    private readonly List<MissingFact> _found = [];
    private readonly HashSet<(int Stage, int Service, Phase Phase, Truth Want)> _visiting = [];
    private string _for = "";
    private int _reports;
    private bool _isChoiceAsked;
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
        else if (lines.SameElement(outcome, scope) is { } same)
        {
            Element(outcome, same, want);
        }
        else
        {
            foreach (var element in lines.PerhapsSame(outcome, scope))
            {
                Which(outcome);
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
            Which(outcome);
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

    // Which element is meant is not known: the list is asked for, for its key.
    private void Which(ServiceOutcome outcome)
    {
        var service = lines.Plan.Services[outcome.Line.Service];
        (_for, _citations) = (service.Name, service.Citations);
        Report(lines.Finder.Find(service.AtEach!, []), "not-documented");
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
                Elements(node, frame, want);
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

    // The first pass is the quantifier's own; what else it reads is the length of its windows.
    private void Elements(NodePlan node, Frame frame, Truth want)
    {
        Scan(node.Scans[0], frame, Below(node.Kind, want), node.Kind == NodeKind.EveryElement);
        Values(node.Facts, [.. node.Scans.Skip(1)], node.Reads, frame);
    }

    private static Truth Below(NodeKind kind, Truth want) => kind switch
    {
        NodeKind.Not or NodeKind.None or NodeKind.AtMost or NodeKind.NoElement or NodeKind.AtMostElements => want.Not(),
        NodeKind.Documented or NodeKind.FirstDocumented or NodeKind.Comparison or NodeKind.ExactlyElements => Truth.Unknown,
        _ => want,
    };

    private void Call(NodePlan node, Frame frame, Truth want)
    {
        var (block, before) = (lines.Plan.Blocks[node.Target], _reports);
        foreach (var scan in node.Scans)
        {
            Scan(scan, frame, Truth.Unknown, isEvery: false);
        }

        foreach (var argument in node.Arguments.Where(argument => argument.Chosen is null))
        {
            var place = lines.Finder.Find(argument, frame.Arguments);
            if (place.Value is OptionalValue { CanBeNone: true, Value: not null })
            {
                Report(place, FactTypes.IsDocumented(place.Value, place.Type) ? "partial" : "not-documented");
            }
        }

        if (lines.Target(node, frame, Rail.Open) is not { } target)
        {
            return;
        }

        var (owner, citations) = (_for, _citations);
        (_for, _citations) = (block.Name, block.Citations.Count > 0 ? block.Citations : citations);
        var isAsked = _isChoiceAsked;
        _isChoiceAsked |= _reports > before;
        Visit(block.Roots[0], target, want);
        (_for, _citations, _isChoiceAsked) = (owner, citations, isAsked);
        if (_reports == before)
        {
            // Two elements of one day, and nothing says which is meant.
            NoValue(node.Scans, frame);
        }
    }

    private void NoValue(IReadOnlyList<ScanPlan> scans, Frame frame)
    {
        foreach (var scan in scans)
        {
            Report(lines.Finder.Find(scan.List, frame.Arguments), "no-value");
        }
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
        if (lines.Finder.Records(read.Arguments, frame, Rail.Open) is not { } arguments)
        {
            return;
        }

        var table = lines.Run.Frame(read.Block, frame.Scope, arguments);
        if (FactTypes.IsSingle(table.Value(0, Rail.Open)))
        {
            return;
        }

        var (owner, citations) = (_for, _citations);
        (_for, _citations) = (block.Name, block.Citations.Count > 0 ? block.Citations : citations);
        Rows(block, block.Roots, table);
        (_for, _citations) = (owner, citations);
    }
}
