using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Checks.Regions;

/// <summary>
/// Bands of one value, in the rows of a table or the clauses of a service, that share some of it: the first takes what both hold. Bands that
/// rise step by step, each holding the ones before, are how a first-match table is written, and are not told.
/// </summary>
internal static class OverlapChecks
{
    public static void Check(Policy policy, RegionTable regions, DiagnosticBag diagnostics)
    {
        var builder = new PropositionBuilder(regions, []);
        foreach (var definition in policy.Definitions.Where(definition => !definition.IsParameter))
        {
            var rows = definition.Body switch { ValueTable table => table.Rows, TruthTable table => table.Rows, _ => [] };
            Bands(builder, [.. rows.Where(row => row.When is not null).Select(row => (row.When!, Gives(row.Value)))], diagnostics);
        }

        foreach (var clauses in policy.Services.SelectMany(service => service.Clauses.GroupBy(clause => (service, clause.Phase))))
        {
            Bands(
                builder,
                [.. clauses.Where(clause => clause is { Kind: ClauseKind.When, Condition: not null }).Select(clause => (clause.Condition!, clause.Outcome.ToString()))],
                diagnostics);
        }
    }

    private static string Gives(Expression? value) => value is null ? "" : ExpressionKey.Of(value);

    private static void Bands(PropositionBuilder builder, IReadOnlyList<(Condition Condition, string Gives)> rows, DiagnosticBag diagnostics)
    {
        List<(Condition Condition, string Gives, Subject Subject, HashSet<int> Cells)> bands = [];
        foreach (var (condition, gives) in rows)
        {
            if (Band(builder, condition) is not var (subject, cells))
            {
                continue;
            }

            foreach (var earlier in bands.Where(earlier => earlier.Subject == subject && earlier.Gives != gives))
            {
                var shared = earlier.Cells.Where(cells.Contains).OrderBy(cell => cell).ToList();
                if (shared.Count > 0 && shared.Count < cells.Count && shared.Count < earlier.Cells.Count)
                {
                    diagnostics.Report(
                        Descriptors.OverlappingBands,
                        condition.Span,
                        null,
                        [new Related(earlier.Condition.Span, "This one comes first, and takes it.")],
                        subject.Words(subject.Witnesses[shared[0]]));
                    break;
                }
            }

            bands.Add((condition, gives, subject, cells));
        }
    }

    // The regions of the one value that a condition asks about.
    private static (Subject Subject, HashSet<int> Cells)? Band(PropositionBuilder builder, Condition condition)
    {
        var proposition = builder.Build(condition);
        var variables = proposition.Variables.Distinct().ToList();
        if (variables.Count != 1 || builder.Subjects[variables[0]] is not { } subject || Worlds.Of(variables, builder.Subjects) is not { } worlds)
        {
            return null;
        }

        return (subject, [.. worlds.Where(proposition.Holds).Select(world => world[variables[0]])]);
    }
}
