using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>Decides a request, or without one every service by itself.</summary>
internal static class RequestEngine
{
    public static Decision Decide(IEvaluator evaluator, CaseFacts facts, Request? request, string? id)
    {
        var plan = evaluator.Plan;
        List<ServiceLines> runs = [];
        List<(ServiceLines Lines, RequestLine Line)> asked = [];
        if (request is { Items.Count: > 0 })
        {
            var lines = new ServiceLines(evaluator, facts, new FactFinder(facts), request.Items);
            runs.Add(lines);
            asked.AddRange(lines.Lines.Select(line => (lines, line)));
        }
        else
        {
            for (var service = 0; service < plan.Services.Count; service++)
            {
                var items = Dependencies.Of(plan, service).Select(other => new RequestItem(plan.Services[other].Name)).ToList();
                var lines = new ServiceLines(evaluator, facts, new FactFinder(facts), items);
                runs.Add(lines);
                asked.Add((lines, lines.Lines.Single(line => line.Service == service)));
            }
        }

        if (runs.Count == 0)
        {
            // A policy of criteria alone is still asked for their results.
            runs.Add(new ServiceLines(evaluator, facts, new FactFinder(facts), []));
        }

        var builders = runs.ToDictionary(lines => lines, lines => new DecisionBuilder(lines));
        var outcomes = asked.Select(pair => pair.Lines.Of(pair.Line)).ToList();
        List<DecisionLine> decided = [.. asked.SelectMany(pair => builders[pair.Lines].Lines(pair.Line))];
        return new Decision
        {
            Id = id,
            Plan = plan,
            ServiceDate = plan.Facts.Count > 0 && facts.Root.IsDocumented(0) ? ValueWords.Of(facts.Root[0], plan.Facts[0].Type) : null,
            Stages =
            [
                .. outcomes.GroupBy(outcome => outcome.Line.Stage).OrderBy(stage => stage.Key).Select(stage =>
                    new StageResult(stage.Key, StageOutcome([.. stage]), Action([.. stage]))),
            ],
            Action = Action(outcomes),
            Lines = decided,
            Missing = MissingFinder.Unite(decided.SelectMany(line => line.Missing)),
            Findings = [.. Findings(evaluator, facts), .. Repeats(request), .. NotInChart(runs)],
            Facts = facts,
            Runs = [.. runs.Select(lines => lines.Run)],
        };
    }

    private static IEnumerable<Finding> Repeats(Request? request) => NormalForm.Repeated(request?.Items ?? []).Select(item => new Finding(
        "repeated-item",
        $"Stage {item.Stage} asks more than once for {item.Service}{(item.Phase == Phase.Continue ? " to continue" : "")}{(item.At is { Count: > 0 } at ? " at " + string.Join(", ", at) : "")}; it is decided once."));

    private static string StageOutcome(IReadOnlyList<ServiceOutcome> lines)
    {
        var counted = lines.Where(line => line.Official != Outcome.Incidental).ToList();
        if (counted.Any(line => !line.Official.IsSingle))
        {
            return "undetermined";
        }

        var necessary = counted.Count(line => line.Official.IsNecessary == Truth.Yes);
        return necessary == 0 ? "none" : necessary == counted.Count && counted.All(line => line.Official == Outcome.Necessary) ? "all" : "some";
    }

    private static string Action(IReadOnlyList<ServiceOutcome> lines) =>
        lines.Any(line => line.Official == Outcome.Refer) ? "refer" : StageOutcome(lines) switch
        {
            "undetermined" => "request-documents",
            "all" => "approve",
            "some" => "approve-in-part",
            _ => "deny",
        };

    // A key that the chart lacks, beside others that it has, may be a slip of the pen; the element is decided as one with nothing documented.
    private static IEnumerable<Finding> NotInChart(IEnumerable<ServiceLines> runs) =>
        from lines in runs
        from line in lines.Lines
        where lines.Plan.Services[line.Service].AtEach is not null && line.Elements.Count > 0
        let list = lines.Finder.Find(lines.Plan.Services[line.Service].AtEach!, [])
        let known = lines.Finder.Elements(list).Select(element => element.Key).OfType<string>().ToList()
        where known.Count > 0
        from key in line.Elements.Select(element => element.Key).OfType<string>().Except(known)
        group known by (list.Name, key) into absent
        select new Finding("not-in-chart", $"The chart says nothing of '{absent.Key.key}' in {absent.Key.Name}; it has {string.Join(", ", absent.First())}.");

    private static IReadOnlyList<Finding> Findings(IEvaluator evaluator, CaseFacts facts)
    {
        var plan = evaluator.Plan;
        if (plan.Facts.Count == 0 || facts.Root[0] is not DateValue { Value: var day })
        {
            return [];
        }

        var isBefore = plan.EffectiveFrom is { } from && day.IsLessThan(DateRange.Parse(from)) == Truth.Yes;
        var isAfter = plan.EffectiveUntil is { } until && day.IsMoreThan(DateRange.Parse(until)) == Truth.Yes;
        return isBefore || isAfter
            ? [new Finding("not-in-force", $"The service date {day} is outside the policy's effective dates, {plan.EffectiveFrom ?? "…"} to {plan.EffectiveUntil ?? "…"}.")]
            : [];
    }
}
