using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>Decides the lines of one request; each is decided when it is first asked for (language reference, "Other services").</summary>
internal sealed class ServiceLines : IServiceLines
{
    private readonly Dictionary<(int Stage, int Service, Phase Phase), ServiceOutcome> _outcomes = [];
    private readonly Dictionary<(int Stage, int Service, Phase Phase, CaseRecord? Element), ElementOutcome> _elements = [];

    public ServiceLines(IEvaluator evaluator, CaseFacts facts, FactFinder finder, IReadOnlyList<RequestItem> items)
    {
        Plan = evaluator.Plan;
        Finder = finder;
        Lines = NormalForm.Of(items, Plan, facts, finder);
        Run = new DecisionRun(evaluator, facts, this);
    }

    public PolicyPlan Plan { get; }

    public FactFinder Finder { get; }

    public DecisionRun Run { get; }

    public IReadOnlyList<RequestLine> Lines { get; }

    /// <summary>The line of a service in a stage, of the same phase if there is one, else of the other; null if it is not requested there.</summary>
    public ServiceOutcome? Find(int stage, int service, Phase phase) =>
        Lines.Where(line => line.Stage == stage && line.Service == service).OrderBy(line => line.Phase == phase ? 0 : 1).FirstOrDefault() is { } requested
            ? Of(requested)
            : null;

    /// <summary>What is decided of a line.</summary>
    public ServiceOutcome Of(RequestLine line)
    {
        var key = (line.Stage, line.Service, line.Phase);
        if (!_outcomes.TryGetValue(key, out var outcome))
        {
            _outcomes[key] = outcome = Decide(line);
        }

        return outcome;
    }

    /// <summary>The stages that another line is looked for in.</summary>
    public IEnumerable<int> Stages(bool anyStage, int own) => anyStage ? Lines.Select(line => line.Stage).Distinct() : [own];

    /// <summary>The lines that a requirement looks at, in the stages that it looks in.</summary>
    public IEnumerable<ServiceOutcome> Required(RequirementPlan requirement, RequestLine own)
    {
        foreach (var stage in Stages(requirement.AnyStage, own.Stage))
        {
            var services = requirement.Kind is { } kind
                ? Lines.Where(line => line.Stage == stage && line.Service != own.Service && Plan.Services[line.Service].Kind == kind).Select(line => line.Service).Distinct()
                : requirement.Services;
            foreach (var service in services)
            {
                if (Find(stage, service, own.Phase) is { } outcome)
                {
                    yield return outcome;
                }
            }
        }
    }

    public Judgement Necessary(int service, bool anyStage, Scope scope)
    {
        Judgement result = Truth.No;
        foreach (var stage in Stages(anyStage, scope.Stage))
        {
            if (Find(stage, service, scope.Phase) is { } outcome)
            {
                var (official, open) = At(outcome, scope);
                result |= Judgement.Of(official.IsNecessary, open.IsNecessary);
            }
        }

        return result;
    }

    public Judgement Has(int service, Outcome outcome, Scope scope)
    {
        if (Find(scope.Stage, service, scope.Phase) is not { } line)
        {
            return (outcome == Outcome.NotNecessary).ToTruth();
        }

        var (official, open) = At(line, scope);
        return Judgement.Of(official.Is(outcome), open.Is(outcome));
    }

    public Judgement Requested(int service, bool anyStage, Scope scope) =>
        Stages(anyStage, scope.Stage).Any(stage => Lines.Any(line => line.Stage == stage && line.Service == service)).ToTruth();

    /// <summary>Whether a clause applies, given its conditions and the other lines of the stage.</summary>
    public Judgement Applies(ClausePlan clause, Frame frame, RequestLine line) => clause.Kind switch
    {
        ClauseKind.When => frame[Plan.Blocks[frame.Block].Roots[clause.Root].Slot],
        ClauseKind.IncidentalTo => Lines.Any(other => other.Stage == line.Stage && clause.Services.Contains(other.Service)).ToTruth(),
        ClauseKind.IncidentalToAnyOther => Lines.Any(other =>
            other.Stage == line.Stage && other.Service != line.Service && Plan.Services[other.Service].Kind == clause.OtherKind
            && Plan.Services[other.Service].Clauses.Where(each => other.Has(each.Phase)).All(each => each.Kind != ClauseKind.IncidentalToAnyOther)).ToTruth(),
        _ => Truth.Yes,
    };

    /// <summary>What a requirement leaves of "necessary", for a line at an element or as a whole.</summary>
    public OutcomeSet Ceiling(RequirementPlan requirement, RequestLine line, CaseRecord? element, Rail rail) =>
        Cap(Outcome.Necessary, requirement, line, ScopeOf(line, element), official: rail == Rail.Official);

    /// <summary>Whether what a requirement asks for is necessary, for a line at an element or as a whole.</summary>
    public Judgement IsMet(RequirementPlan requirement, RequestLine line, CaseRecord? element) =>
        Judgement.OnEachRail(rail => Ceiling(requirement, line, element, rail).IsNecessary);

    /// <summary>The list of a service's elements by its path; null if it is not decided by element.</summary>
    public string? ListOf(int service) => Plan.Services[service].AtEach is { } path ? string.Join(".", path.Names) : null;

    /// <summary>What is being decided: a line, or one element of it.</summary>
    public Scope ScopeOf(RequestLine line, CaseRecord? element) => new(line.Stage, element is null ? null : ListOf(line.Service), element, line.Phase);

    /// <summary>Whether another line is looked at by element, since both run over one list; else its roll-up is.</summary>
    public bool IsByElement(ServiceOutcome other, Scope scope) => scope.Element is not null && scope.List == ListOf(other.Line.Service);

    /// <summary>The same element of another line; null if it is not asked for there.</summary>
    public ElementOutcome? SameElement(ServiceOutcome other, Scope scope) =>
        other.Elements.FirstOrDefault(element => ReferenceEquals(element.Element, scope.Element));

    /// <summary>The elements of another line that may be this one, where one of the two is not named and nobody can tell.</summary>
    public IEnumerable<ElementOutcome> PerhapsSame(ServiceOutcome other, Scope scope) =>
        other.Elements.Where(element => scope.Element?.Key is null || element.Element?.Key is null);

    private ServiceOutcome Decide(RequestLine line)
    {
        var service = Plan.Services[line.Service];
        if (service.Follows >= 0)
        {
            return Find(line.Stage, service.Follows, line.Phase) is { } followed
                ? new ServiceOutcome(line, followed.Official, followed.Open, [], followed)
                : new ServiceOutcome(line, Outcome.NotNecessary, Outcome.NotNecessary, [], null);
        }

        List<ElementOutcome> elements = service.AtEach is null
            ? [DecideAt(line, null)]
            : [.. line.Elements.Select(element => DecideAt(line, element))];
        return new ServiceOutcome(
            line, RollUpOf(service, [.. elements.Select(element => element.Official)]), RollUpOf(service, [.. elements.Select(element => element.Open)]), elements, null);
    }

    private static OutcomeSet RollUpOf(ServicePlan service, IReadOnlyList<OutcomeSet> elements) => service.RollUp switch
    {
        RollUpKind.None => elements[0],
        RollUpKind.EveryMustQualify => RollUp.EveryMustQualify(elements),
        _ => RollUp.EachStandsAlone(elements),
    };

    private ElementOutcome DecideAt(RequestLine line, CaseRecord? element)
    {
        if (_elements.TryGetValue((line.Stage, line.Service, line.Phase, element), out var known))
        {
            return known;
        }

        var service = Plan.Services[line.Service];
        var scope = ScopeOf(line, element);
        var frame = Run.Frame(service.Block, scope, element is null ? [] : [element]);
        var (official, open) = (new FirstMatch<OutcomeSet>(), new FirstMatch<OutcomeSet>());
        for (var i = 0; i < service.Clauses.Count; i++)
        {
            if (!line.Has(service.Clauses[i].Phase))
            {
                continue;
            }

            var judgement = Applies(service.Clauses[i], frame, line);
            official.Row(i, judgement.Official, service.Clauses[i].Outcome);
            open.Row(i, judgement.Open, service.Clauses[i].Outcome);
        }

        var (result, openResult) = (official.Result, open.Result);
        List<RequirementPlan> caps = [];
        List<RequirementPlan> openCaps = [];
        foreach (var requirement in service.Requires)
        {
            var before = result;
            result = Cap(result, requirement, line, scope, official: true);
            openResult = Cap(openResult, requirement, line, scope, official: false);
            if (before.Contains(Outcome.Necessary) && !result.Contains(Outcome.Necessary))
            {
                caps.Add(requirement);
            }
            else if (before.Contains(Outcome.Necessary) && IsMet(requirement, line, element).Official == Truth.Unknown)
            {
                openCaps.Add(requirement);
            }
        }

        var outcome = new ElementOutcome(element, frame, result, openResult, [.. official.Contributing], caps, openCaps);
        _elements[(line.Stage, line.Service, line.Phase, element)] = outcome;
        return outcome;
    }

    private OutcomeSet Cap(OutcomeSet own, RequirementPlan requirement, RequestLine line, Scope scope, bool official)
    {
        OutcomeSet On(ServiceOutcome other) => official ? At(other, scope).Official : At(other, scope).Open;
        var others = Required(requirement, line).ToList();
        if (requirement.Kind is not null)
        {
            return Requirement.Cap(own, Requirement.BestOf(others.Select(On)));
        }

        foreach (var service in requirement.Services)
        {
            own = Requirement.Cap(own, Requirement.BestOf(others.Where(other => other.Line.Service == service).Select(On)));
        }

        return own;
    }

    private (OutcomeSet Official, OutcomeSet Open) At(ServiceOutcome other, Scope scope)
    {
        if (!IsByElement(other, scope))
        {
            return (other.Official, other.Open);
        }

        OutcomeSet notAsked = Outcome.NotNecessary;
        return SameElement(other, scope) is { } same
            ? (same.Official, same.Open)
            : PerhapsSame(other, scope).Aggregate((notAsked, notAsked), (sets, element) => (sets.Item1 | element.Official, sets.Item2 | element.Open));
    }
}
