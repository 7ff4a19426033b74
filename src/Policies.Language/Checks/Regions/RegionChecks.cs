using System.Text.RegularExpressions;
using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Checks.Regions;

/// <summary>
/// Conditions whose parts settle each other: never or always met, whatever the record says, and clauses that an earlier one always forestalls.
/// Each finding names a value that shows it.
/// </summary>
internal sealed class RegionChecks
{
    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant);

    private readonly Policy _policy;
    private readonly PropositionBuilder _builder;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<Condition> _told = [];

    private RegionChecks(Policy policy, RegionTable regions, HashSet<Definition> settled, DiagnosticBag diagnostics) =>
        (_policy, _builder, _diagnostics) = (policy, new PropositionBuilder(regions, settled), diagnostics);

    public static void Check(Policy policy, DiagnosticBag diagnostics)
    {
        var regions = new RegionTable(policy);
        HashSet<Definition> settled = [];
        HashSet<Definition> visited = [];
        foreach (var definition in policy.Definitions)
        {
            Visit(definition);
        }

        foreach (var service in policy.Services)
        {
            var checks = new RegionChecks(policy, regions, settled, diagnostics);
            var clauses = service.Clauses.Where(clause => clause is { Kind: ClauseKind.When, Condition: not null })
                .Select(clause => (Clause: clause, Proposition: checks._builder.Build(clause.Condition!))).ToList();
            foreach (var (_, proposition) in clauses)
            {
                checks.Settled(proposition);
            }

            checks.Reached(clauses);
        }

        BandChecks.Check(policy, regions, diagnostics);
        OverlapChecks.Check(policy, regions, diagnostics);

        // What a definition calls comes first: one that is told to be settled does not settle those that call it, in messages, as well.
        void Visit(Definition definition)
        {
            if (!visited.Add(definition) || definition.Body is not Condition body)
            {
                return;
            }

            foreach (var call in Walk.All(body).OfType<Call>())
            {
                Visit(call.Target);
            }

            // What is wrong with a library's is told there.
            var checks = new RegionChecks(policy, regions, settled, definition.Text == policy.Text ? diagnostics : new DiagnosticBag());
            if (checks.Settled(checks._builder.Build(body)))
            {
                settled.Add(definition);
            }
        }
    }

    // Whether something was told of the proposition or of a part of it: one slip gets one message.
    private bool Settled(Proposition proposition)
    {
        var isTold = false;
        foreach (var part in proposition.Parts)
        {
            isTold |= Settled(part);
        }

        if (isTold || proposition.Source is not { } source || source is Call || proposition.Parts.Count == 0 || !Interacts(proposition.Variables))
        {
            return isTold;
        }

        if (Worlds.Of(proposition.Variables, _builder.Subjects) is not { } worlds)
        {
            return false;
        }

        bool? answer = null;
        int[] shown = [];
        foreach (var world in worlds)
        {
            var holds = proposition.Holds(world);
            if (answer is { } other && other != holds)
            {
                return false;
            }

            answer = holds;
            if (shown.Length == 0 || Fitness(proposition, world) > Fitness(proposition, shown))
            {
                shown = [.. world];
            }
        }

        _diagnostics.Report(Descriptors.Settled, source.Span, answer == true ? "always" : "never", Shown(proposition, shown, answer == true));
        _told.Add(source);
        return true;
    }

    private void Reached(List<(Clause Clause, Proposition Proposition)> clauses)
    {
        for (var i = 1; i < clauses.Count; i++)
        {
            var (clause, proposition) = clauses[i];
            var before = clauses.Take(i).Where(earlier => earlier.Clause.Phase is null || earlier.Clause.Phase == clause.Phase).ToList();
            if (before.Count == 0 || _told.Contains(clause.Condition!) || clause.Condition is Constant)
            {
                continue;
            }

            // The same condition again is found whatever it holds; the rest is counted out where it can be.
            var same = before.Find(earlier => ExpressionKey.Of(earlier.Clause.Condition!) == ExpressionKey.Of(clause.Condition!)).Clause;
            var forestalled = same ?? Forestalling(proposition, before);
            if (forestalled is not null)
            {
                _diagnostics.Report(
                    Descriptors.NeverReached,
                    clause.Span,
                    null,
                    [new Related(forestalled.Span, same is null ? "Wherever the later clause holds, this one or one between the two holds first." : "This clause has the same condition, and comes first.")]);
            }
        }
    }

    private Clause? Forestalling(Proposition proposition, List<(Clause Clause, Proposition Proposition)> before)
    {
        var variables = before.SelectMany(earlier => earlier.Proposition.Variables).Concat(proposition.Variables).ToList();
        if (!Interacts(variables) || Worlds.Of(variables, _builder.Subjects) is not { } worlds)
        {
            return null;
        }

        Clause? first = null;
        foreach (var world in worlds.Where(proposition.Holds))
        {
            if (before.Find(earlier => earlier.Proposition.Holds(world)).Clause is not { } holding)
            {
                return null;
            }

            first = first is null || holding.Span.Start < first.Span.Start ? holding : first;
        }

        return first;
    }

    // Parts that share no variable cannot settle each other.
    private static bool Interacts(IReadOnlyList<int> variables) => variables.Distinct().Count() < variables.Count;

    // The example that shows most: as many parts as can hold, and rather the first ones, so that a later one is seen to fail.
    private static double Fitness(Proposition proposition, int[] world) =>
        proposition.Parts.Select((part, index) => part.Holds(world) ? 1 + Math.Pow(2, -index - 1) : 0).Sum();

    private string Shown(Proposition proposition, int[] world, bool isMet)
    {
        var values = proposition.Variables.Distinct()
            .Select(variable => _builder.Subjects[variable] is { } subject ? subject.Words(subject.Witnesses[world[variable]]) : null)
            .OfType<string>().ToList();
        var with = values.Count == 0 ? "" : "with " + string.Join(", ", values) + " ";
        if (isMet)
        {
            return values.Count == 0 ? "its parts leave no other answer" : with + "it holds as well";
        }

        var failing = proposition.Parts.LastOrDefault(part => part.Source is not null && !part.Holds(world))?.Source;
        return failing is null ? "its parts contradict each other" : with + "'" + Blanks.Replace(_policy.Text.Slice(failing.Span), " ") + "' does not hold";
    }
}
