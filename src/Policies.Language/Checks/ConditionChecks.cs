using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Checks;

/// <summary>Conditions that cannot mean what they say.</summary>
internal static class ConditionChecks
{
    public static void Check(Policy policy, DiagnosticBag diagnostics)
    {
        var roots = policy.Definitions.Select(definition => definition.Body).Concat(policy.Services.SelectMany(Walk.Conditions));
        foreach (var expression in roots.SelectMany(Walk.All))
        {
            switch (expression)
            {
                case Group group:
                    Group(policy, group, diagnostics);
                    break;
                case Quantifier { Where: { } where } quantifier:
                    Variable(quantifier.Variable, where, diagnostics);
                    break;
                case Count { Where: { } where } count:
                    Variable(count.Variable, where, diagnostics);
                    break;
                case Comparison comparison:
                    Durations(comparison, diagnostics);
                    break;
            }
        }
    }

    private static void Group(Policy policy, Group group, DiagnosticBag diagnostics)
    {
        if (group.Kind == CountKind.AtLeast && group.Number > group.Members.Count)
        {
            diagnostics.Report(Descriptors.CountOutOfReach, group.Span, $"at least {group.Number} of", group.Members.Count);
        }

        var seen = new Dictionary<string, Condition>(StringComparer.Ordinal);
        foreach (var member in group.Members)
        {
            var text = policy.Text.Slice(member.Span);
            if (seen.TryGetValue(text, out var first))
            {
                diagnostics.Report(Descriptors.RepeatedBullet, member.Span, null, [new Related(first.Span, "It is said here first.")]);
            }
            else
            {
                seen.Add(text, member);
            }
        }
    }

    private static void Variable(Variable variable, Condition where, DiagnosticBag diagnostics)
    {
        foreach (var part in Operands(where))
        {
            if (!Walk.All(part).Any(expression => expression is VariableReference reference && reference.Variable == variable))
            {
                diagnostics.Report(Descriptors.IgnoresVariable, part.Span, variable.Name);
            }
        }
    }

    private static IEnumerable<Condition> Operands(Condition condition) => condition is Connective connective ? connective.Operands : [condition];

    private static void Durations(Comparison comparison, DiagnosticBag diagnostics)
    {
        foreach (var right in comparison.Right)
        {
            if (comparison.Left is DurationLiteral one && right is DurationLiteral other && IsCalendar(one) != IsCalendar(other))
            {
                diagnostics.Report(Descriptors.MonthsAgainstDays, comparison.Span, one.Unit, other.Unit);
            }
        }
    }

    private static bool IsCalendar(DurationLiteral literal) => literal.Unit is "months" or "years";
}
