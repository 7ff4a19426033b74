using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;
using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Checks;

/// <summary>Services: clauses that are reached, an otherwise, an example.</summary>
internal static class ServiceChecks
{
    private static readonly Phase[] Phases = [Phase.Start, Phase.Continue];

    public static void Check(Policy policy, Mentions mentions, bool hasErrors, DiagnosticBag diagnostics)
    {
        foreach (var service in policy.Services)
        {
            Clauses(service, hasErrors, diagnostics);
            if (!policy.Examples.Any(example => example.Expectations.Any(expectation => expectation.Service == service)) && !mentions.MayUse(service.Name))
            {
                diagnostics.Report(Descriptors.NoExample, service.Span, service.Name);
            }
        }
    }

    private static void Clauses(Service service, bool hasErrors, DiagnosticBag diagnostics)
    {
        // The otherwise that the compiler adds stands at the service's name.
        foreach (var clause in service.Clauses.Where(clause => clause.Span != service.Span))
        {
            var always = Phases.Where(phase => IsOf(clause, phase)).Select(phase => AlwaysBefore(clause, phase, service.Clauses)).ToList();
            if (always.All(before => before is not null))
            {
                diagnostics.Report(Descriptors.NeverReached, clause.Span, null, [new Related(always[0]!.Span, "This one always applies.")]);
            }
        }

        if (!hasErrors)
        {
            Exclusions(service, diagnostics);
        }

        if (!hasErrors && service.Follows is null && service.Clauses.LastOrDefault() is { Kind: ClauseKind.Otherwise } otherwise && otherwise.Span == service.Span)
        {
            diagnostics.Report(Descriptors.OtherwiseMissing, service.Span, service.Name);
        }
    }

    // An exclusion that nobody records keeps every line open, until the author says what silence means.
    private static void Exclusions(Service service, DiagnosticBag diagnostics)
    {
        foreach (var (clause, index) in service.Clauses.Select((clause, index) => (clause, index)))
        {
            if (clause is { Kind: ClauseKind.When, Condition: { } condition, Outcome: Outcome.NotNecessary or Outcome.Investigational or Outcome.Refer }
                && SilentRecord.Of(condition) == Truth.Unknown
                && service.Clauses.Skip(index + 1).Any(later => later.Outcome == Outcome.Necessary && (later.Phase is null || clause.Phase is null || later.Phase == clause.Phase)))
            {
                var fix = condition is Group ? null : new Fix("Let silence mean no", [new Edit(new TextSpan(condition.Span.End, 0), ", silence means no")]);
                diagnostics.Report(Descriptors.OpenBySilence, condition.Span, fix, [], service.Name);
            }
        }
    }

    private static bool IsOf(Clause clause, Phase phase) => clause.Phase is null || clause.Phase == phase;

    private static Clause? AlwaysBefore(Clause clause, Phase phase, IReadOnlyList<Clause> clauses) => clauses
        .TakeWhile(earlier => earlier != clause)
        .FirstOrDefault(earlier => IsOf(earlier, phase) && (earlier.Kind == ClauseKind.Otherwise || earlier.Condition is Constant { Value: true }));
}
