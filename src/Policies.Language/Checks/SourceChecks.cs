using Policies.Language.Diagnostics;
using Policies.Language.Model;

namespace Policies.Language.Checks;

/// <summary>Every criterion cites, and every source is cited.</summary>
internal static class SourceChecks
{
    public static void Check(Policy policy, HashSet<object> used, Mentions mentions, DiagnosticBag diagnostics)
    {
        var severity = policy.Status == "approved" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        foreach (var criterion in policy.Definitions.Where(definition => definition.IsCriterion))
        {
            if (criterion.Label.Citations.Count == 0 && !IsUnread(criterion) && !Walk.All(criterion.Body).OfType<Condition>().Any(condition => condition.Label.Citations.Count > 0))
            {
                diagnostics.Report(Descriptors.Uncited, severity, criterion.Span, null, [], criterion.Name);
            }
        }

        foreach (var source in policy.Sources.Where(source => !used.Contains(source) && !mentions.MayUse(source.Name)))
        {
            diagnostics.Report(Descriptors.NeverCited, source.Span, source.Name);
        }
    }

    // A condition that could not be read may hold citations.
    private static bool IsUnread(Definition definition) => definition.Body is Constant && definition.Body.Span == definition.Span;
}
