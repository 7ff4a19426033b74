using System.Text.RegularExpressions;
using Policies.Language.Diagnostics;
using Policies.Language.Model;

namespace Policies.Language.Checks;

/// <summary>Every criterion cites, and every source is cited.</summary>
internal static class SourceChecks
{
    private static readonly Regex NoteCitation = new(@"\[@([a-z0-9-]+)\]", RegexOptions.CultureInvariant);

    public static void Check(Policy policy, HashSet<object> used, DiagnosticBag diagnostics)
    {
        var severity = policy.Status == "approved" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        foreach (var criterion in policy.Definitions.Where(definition => definition.IsCriterion))
        {
            if (criterion.Label.Citations.Count == 0 && !Walk.All(criterion.Body).OfType<Condition>().Any(condition => condition.Label.Citations.Count > 0))
            {
                diagnostics.Report(Descriptors.Uncited, severity, criterion.Span, null, [], criterion.Name);
            }
        }

        var inNotes = Notes(policy).SelectMany(note => NoteCitation.Matches(note).Cast<Match>()).Select(match => match.Groups[1].Value);
        var cited = new HashSet<string>(inNotes);
        foreach (var source in policy.Sources.Where(source => !used.Contains(source) && !cited.Contains(source.Name)))
        {
            diagnostics.Report(Descriptors.NeverCited, source.Span, source.Name);
        }
    }

    private static IEnumerable<string> Notes(Policy policy) => new[] { policy.Note }
        .Concat(policy.Definitions.Select(definition => definition.Note))
        .Concat(policy.Services.Select(service => service.Note))
        .Concat(policy.Facts.Select(fact => fact.Note))
        .OfType<string>();
}
