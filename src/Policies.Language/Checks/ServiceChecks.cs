using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Checks;

/// <summary>Services: clauses that are reached, an otherwise, an example.</summary>
internal static class ServiceChecks
{
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
        Clause? last = null;
        foreach (var clause in service.Clauses)
        {
            if (last is not null)
            {
                // The otherwise that the compiler adds stands at the service's name.
                if (clause.Span != service.Span)
                {
                    diagnostics.Report(Descriptors.NeverReached, clause.Span, null, [new Related(last.Span, "This one always applies.")]);
                }
            }
            else if (clause.Kind == ClauseKind.Otherwise || clause.Condition is Constant { Value: true })
            {
                last = clause;
            }
        }

        if (!hasErrors && service.Follows is null && service.Clauses.Count > 0 && service.Clauses[service.Clauses.Count - 1] is { Kind: ClauseKind.Otherwise } otherwise && otherwise.Span == service.Span)
        {
            diagnostics.Report(Descriptors.OtherwiseMissing, service.Span, service.Name);
        }
    }
}
