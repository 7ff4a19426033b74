using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;
using Policies.Values;

namespace Policies.Language.Checks;

/// <summary>Every criterion cites, and every source is cited.</summary>
internal static class SourceChecks
{
    public static void Check(Policy policy, HashSet<object> used, Mentions mentions, DiagnosticBag diagnostics)
    {
        var severity = policy.Status == "approved" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        foreach (var criterion in policy.Definitions.Where(IsUncited))
        {
            diagnostics.Report(Descriptors.Uncited, severity, criterion.Span, null, [], criterion.Name);
        }

        foreach (var source in policy.Sources.Where(source => !used.Contains(source) && !mentions.MayUse(source.Name)))
        {
            diagnostics.Report(Descriptors.NeverCited, source.Span, source.Name);
        }

        foreach (var source in policy.Sources.Where(used.Contains))
        {
            InForce(policy, source, source.Span, [], diagnostics);
        }
    }

    /// <summary>Whether it is a criterion of which no part cites.</summary>
    public static bool IsUncited(Definition criterion) => criterion.IsCriterion && criterion.Label.Citations.Count == 0 && !IsUnread(criterion)
        && !Walk.All(criterion.Body).OfType<Condition>().Any(condition => condition.Label.Citations.Count > 0);

    /// <summary>Tells of a source that is not in force on the policy's dates.</summary>
    // An end that is left out is open: a policy without an end may outlive its sources, and is reviewed before that.
    public static void InForce(Policy policy, Source source, TextSpan place, IReadOnlyList<Related> related, DiagnosticBag diagnostics)
    {
        if (policy.EffectiveFrom is not { } from)
        {
            return;
        }

        var isBefore = source.InForceFrom is { } begins && string.CompareOrdinal(from, begins) < 0;
        var last = policy.EffectiveUntil ?? from;
        var isAfter = source.InForceUntil is { } ends && string.CompareOrdinal(last, ends) > 0;
        if (isBefore || isAfter)
        {
            diagnostics.Report(
                Descriptors.NotInForce,
                place,
                null,
                related,
                source.Name,
                Dates(source.InForceFrom, source.InForceUntil),
                Dates(from, policy.EffectiveUntil),
                isBefore || string.CompareOrdinal(from, source.InForceUntil) > 0 ? from : Next(source.InForceUntil!));
        }
    }

    private static string Next(string day) => new Day(DateRange.Parse(day).Days.High.Value.Number + 1).ToString();

    private static string Dates(string? from, string? until) => until is null ? "from " + from : (from is null ? "" : "from " + from + " ") + "until " + until;

    // A condition that could not be read may hold citations.
    private static bool IsUnread(Definition definition) => definition.Body is Constant && definition.Body.Span == definition.Span;
}
