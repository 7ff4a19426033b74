using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>The lines of a decision from the outcomes of the services.</summary>
internal sealed class DecisionBuilder
{
    private readonly ServiceLines _lines;
    private readonly Wording _wording;
    private readonly ReasonFinder _reasons;
    private readonly Explainer _explainer;

    public DecisionBuilder(ServiceLines lines)
    {
        _lines = lines;
        _wording = new Wording(lines.Plan, lines.Finder);
        _reasons = new ReasonFinder(lines, _wording);
        _explainer = new Explainer(lines, _wording);
    }

    /// <summary>The lines of one requested line: its named elements, then the roll-up.</summary>
    public IEnumerable<DecisionLine> Lines(RequestLine line)
    {
        var outcome = _lines.Of(line);
        var service = _lines.Plan.Services[line.Service];
        var named = outcome.Elements.Where(element => element.Element?.Key is not null).ToList();
        foreach (var element in named)
        {
            yield return new DecisionLine
            {
                Stage = line.Stage,
                Service = service,
                Phase = line.Phase,
                At = element.Element!.Key,
                Codes = line.Codes,
                Outcomes = element.Official,
                OpenOutcomes = element.Open,
                Reasons = _reasons.Of(service, element, line),
                Missing = MissingFinder.Of(_lines, _wording, outcome, element),
                Terms = Terms(service, line, element.Frame, element.Official),
                Remarks = Remarks(service, line, element.Frame),
                Explanation = () => _explainer.Of(line, element),
            };
        }

        // What follows another line has no elements of its own, but may have terms and remarks.
        IReadOnlyList<Frame> frames = service.Follows < 0
            ? [.. outcome.Elements.Select(element => element.Frame)]
            : [_lines.Run.Frame(service.Block, _lines.ScopeOf(line, null))];
        yield return new DecisionLine
        {
            Stage = line.Stage,
            Service = service,
            Phase = line.Phase,
            Elements = Qualifying(outcome),
            Codes = line.Codes,
            Outcomes = outcome.Official,
            OpenOutcomes = outcome.Open,
            Reasons = _reasons.Of(outcome),
            Missing = MissingFinder.Of(_lines, _wording, outcome),
            Terms = named.Count == 0 && frames is [var single] ? Terms(service, line, single, outcome.Official) : [],
            Remarks = [.. frames.SelectMany(frame => Remarks(service, line, frame)).DistinctBy(remark => remark.Text)],
            Explanation = () => _explainer.Of(outcome),
        };
    }

    // The elements that surely qualify; what follows another line has that line's elements.
    private static IReadOnlyList<string>? Qualifying(ServiceOutcome outcome)
    {
        var elements = Deepest(outcome).Elements.Where(element => element.Element?.Key is not null).ToList();
        return elements.Count == 0 ? null : [.. elements.Where(element => element.Official.IsNecessary == Truth.Yes).Select(element => element.Element!.Key!)];
    }

    private static ServiceOutcome Deepest(ServiceOutcome outcome) => outcome.Followed is { } followed ? Deepest(followed) : outcome;

    private IReadOnlyList<TermResult> Terms(ServicePlan service, RequestLine line, Frame frame, OutcomeSet outcomes)
    {
        List<TermResult> terms = [];
        var granted = false;
        foreach (var term in service.Terms.Where(term => term.Kind != TermKind.Remark && line.Has(term.Phase)))
        {
            // What is granted, and within which limits, stands on what is necessary; the lesser service, on what is not.
            if (outcomes.IsNecessary != (term.Kind == TermKind.Instead ? Truth.No : Truth.Yes))
            {
                continue;
            }

            var applies = Applies(service, term, frame);
            if (applies == Truth.No || (term.Kind == TermKind.Grant && granted))
            {
                continue;
            }

            if (term.Kind == TermKind.Instead && terms.Any(other => other is { IsConditional: false, Service: { } named } && named == _lines.Plan.Services[term.Service].Name))
            {
                continue;
            }

            granted |= term.Kind == TermKind.Grant && applies == Truth.Yes;
            var from = term.From is { } path ? _lines.Finder.Find(path, frame.Arguments).Value : _lines.Run.Facts.Root[0];
            var date = from is DateValue { Value.IsSingle: true } known ? known.Value.ToString() : null;
            terms.Add(new TermResult(
                term.Kind switch { TermKind.Grant => "grant", TermKind.Instead => "instead", _ => "limit" },
                term.Service < 0 ? null : _lines.Plan.Services[term.Service].Name,
                term.Id,
                _wording.Of(term.Text, frame.Arguments) ?? (term.Service < 0 ? null : _lines.Plan.Services[term.Service].Title),
                term.Length,
                term.Kind == TermKind.Grant ? date : null,
                applies == Truth.Unknown || (term.Kind == TermKind.Grant && date is null)));
        }

        return terms;
    }

    private IReadOnlyList<RemarkResult> Remarks(ServicePlan service, RequestLine line, Frame frame) =>
    [
        .. service.Terms
            .Where(term => term.Kind == TermKind.Remark && line.Has(term.Phase) && Applies(service, term, frame) == Truth.Yes)
            .Select(term => new RemarkResult(_wording.Of(term.Text, frame.Arguments) ?? "", _wording.Cite(term.Citations))),
    ];

    private Truth Applies(ServicePlan service, TermPlan term, Frame frame) =>
        term.Root < 0 ? Truth.Yes : frame[_lines.Plan.Blocks[service.Block].Roots[term.Root].Slot].Official;
}
