using Policies.Language.Checks.Regions;
using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Checks;

/// <summary>Conditions that cannot mean what they say.</summary>
internal static class ConditionChecks
{
    public static void Check(Policy policy, DiagnosticBag diagnostics)
    {
        foreach (var expression in Walk.Roots(policy).SelectMany(Walk.All))
        {
            switch (expression)
            {
                case Group group:
                    Repeated(group, diagnostics);
                    break;
                case Quantifier { Where: { } where } quantifier:
                    Variable(quantifier.Variable, where, diagnostics);
                    break;
                case IListPass and not Quantifier and { Conditions: [var where] } pass:
                    Variable(pass.Variable, where, diagnostics);
                    break;
                case Comparison comparison:
                    Durations(comparison, diagnostics);
                    SettledChecks.Check(comparison, diagnostics);
                    break;
            }
        }
    }

    private static void Repeated(Group group, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, Condition>(StringComparer.Ordinal);
        foreach (var member in group.Members)
        {
            var key = ExpressionKey.Of(member);
            if (seen.TryGetValue(key, out var first))
            {
                diagnostics.Report(Descriptors.RepeatedBullet, member.Span, null, [new Related(first.Span, "It is said here first.")]);
            }
            else
            {
                seen.Add(key, member);
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
        var lengths = new[] { comparison.Left }.Concat(comparison.Right).OfType<DurationLiteral>().ToList();
        if (lengths.FirstOrDefault(length => IsCalendar(length) != IsCalendar(lengths[0])) is { } other)
        {
            diagnostics.Report(Descriptors.MonthsAgainstDays, other.Span, null, [new Related(lengths[0].Span, "The other length is written here.")], other.Unit, lengths[0].Unit);
        }
    }

    private static bool IsCalendar(DurationLiteral literal) => literal.Unit is "months" or "years";
}
