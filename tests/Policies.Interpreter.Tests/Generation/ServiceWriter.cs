using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Services. Each depends on those before it only, so that none depends on itself.</summary>
internal sealed class ServiceWriter(IReadOnlyList<ServiceDraft> services, Schema schema, Dice dice)
{
    private static readonly IReadOnlyList<string> Outcomes = ["necessary", "not necessary", "investigational", "necessary in a study", "refer"];

    public IReadOnlyList<string> Lines(int index, Scope scope)
    {
        var service = services[index];
        var joints = schema.Facts.Single(fact => fact.Name == "joints").Type;
        var inner = service.IsAtEach ? scope.With("joint", joints.Element!) : scope;
        List<string> lines =
        [
            $"service {service.Name} \"The {service.Name}\"{(service.IsAtEach ? " at each joint in joints" : "")}{(dice.Chance(50) ? Tails.Citation(dice) : "")}",
            "  kind " + service.Kind,
            "  codes CPT " + service.Code,
        ];
        if (service.IsAtEach)
        {
            lines.Add(dice.Of("  every joint must qualify", "  each joint stands alone"));
        }

        lines.AddRange(index > 0 && !service.IsAtEach && dice.Chance(20)
            ? [$"  follows {dice.Of(Before(index))}{Tails.Of(dice, "It follows")}"]
            : [.. Requires(index), .. dice.Chance(75) ? Clauses(index, inner) : Phases(index, inner)]);
        lines.AddRange(Terms(index, inner));
        return lines;
    }

    private IReadOnlyList<string> Before(int index) => [.. services.Take(index).Select(service => service.Name)];

    private IEnumerable<string> Requires(int index)
    {
        if (index > 0 && dice.Chance(35))
        {
            yield return $"  requires {string.Join(", ", dice.Some(Before(index), dice.Between(1, 2)))}{dice.Of("", " in any stage")}{Tails.Of(dice, "It serves them")}";
        }

        // Of a kind that no later service has: those would depend on this one.
        var kinds = services.Select(service => service.Kind).Distinct()
            .Where(kind => services.Skip(index + 1).All(later => later.Kind != kind)).ToList();
        if (kinds.Count > 0 && dice.Chance(20))
        {
            yield return $"  requires any {dice.Of(kinds)}{dice.Of("", " in any stage")}{Tails.Of(dice, "It serves one")}";
        }
    }

    private IEnumerable<string> Phases(int index, Scope scope)
    {
        foreach (var phase in dice.Some(["to start", "to continue"], dice.Between(1, 2)))
        {
            yield return "  " + phase;
            foreach (var line in Clauses(index, scope).Concat(Terms(index, scope)))
            {
                yield return "  " + line;
            }
        }

        if (dice.Chance(50))
        {
            foreach (var line in Clauses(index, scope))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> Clauses(int index, Scope scope)
    {
        for (var i = dice.Between(1, 2); i > 0; i--)
        {
            if (dice.Chance(20))
            {
                yield return dice.Chance(50) && services.Count > 1
                    ? $"  incidental to {string.Join(", ", dice.Some([.. services.Where((_, other) => other != index).Select(other => other.Name)], dice.Between(1, 2)))}{Tails.Of(dice, "Part of it")}"
                    : $"  incidental to any other {dice.Of(services).Kind}{Tails.Of(dice, "Part of any")}";
            }

            var outcome = dice.Chance(50) ? "necessary" : dice.Of(Outcomes);
            var condition = new GroupWriter(scope, dice).Lines(3);
            if (condition.Count == 1)
            {
                yield return $"  {outcome} when {condition[0]}{Tails.Of(dice, "A clause")}";
                continue;
            }

            yield return $"  {outcome} when";
            foreach (var line in condition)
            {
                yield return "    " + line;
            }
        }

        if (dice.Chance(85))
        {
            yield return $"  otherwise {(dice.Chance(70) ? "not necessary" : dice.Of(Outcomes))}{Tails.Of(dice, "No clause fits")}";
        }
    }

    private IEnumerable<string> Terms(int index, Scope scope)
    {
        var dates = scope.Values.Where(value => value.Type is { Kind: TypeKind.Date, OrNone: false }).ToList();
        string When() => dice.Chance(70) ? " when " + new ConditionWriter(scope, dice).Line(1) : "";
        if (dice.Chance(30))
        {
            yield return $"  grants {dice.Of("12 months", "6 weeks")}{(dice.Chance(50) ? " from " + dice.Of(dates).Name : "")}{When()}";
        }

        if (dice.Chance(30))
        {
            yield return $"  limit at-night \"Only {{{dice.Of(scope.Values).Name}}}\"{When()}";
        }

        if (services.Count > 1 && dice.Chance(30))
        {
            yield return $"  instead {dice.Of(services.Where((_, other) => other != index).ToList()).Name} when {new ConditionWriter(scope, dice).Line(1)}";
        }

        if (dice.Chance(30))
        {
            yield return $"  remark \"Seen: {{{dice.Of(scope.Values).Name}}}.\"{(dice.Chance(50) ? Tails.Citation(dice) : "")}{When()}";
        }
    }
}
