namespace Policies.Interpreter.Tests.Generation;

/// <summary>The text of a random policy, which compiles without an error.</summary>
internal static class PolicyWriter
{
    private static readonly IReadOnlyList<string> Kinds = ["procedure", "item", "stay"];

    public static string Write(Dice dice, Features features)
    {
        var schema = features.IsSmall ? Schema.Small(dice) : Schema.Full(dice);
        var services = dice.Times(dice.Between(1, 3), i => new ServiceDraft($"service-{i}", dice.Of(Kinds), $"9920{i}", dice.Chance(40)));
        var scope = Scope.Of(schema, features) with { Services = [.. services.Select(service => service.Name)] };
        List<string> lines = [.. Head(dice), .. features.IsSmall ? Types.Declarations.Skip(1) : Types.Declarations, .. schema.Lines(dice)];
        for (var i = 0; i < services.Count; i++)
        {
            for (var j = dice.Between(i == 0 ? 1 : 0, 2); j > 0; j--)
            {
                var definitions = new DefinitionWriter(schema, dice);
                var name = $"part-{scope.Callables.Count}";
                var (callable, written) = dice.By(
                    () => definitions.Criterion(name, scope),
                    () => definitions.Criterion(name, scope),
                    () => dice.Chance(80) ? definitions.Table(name, scope) : definitions.Parameter(name),
                    () => definitions.Define(name, scope));
                lines.AddRange(written);
                scope = scope with { Callables = [.. scope.Callables, callable] };
            }

            lines.AddRange(new ServiceWriter(services, schema, dice).Lines(i, scope));
            scope = scope with { Decided = [.. scope.Decided, services[i].Name] };
        }

        return string.Join('\n', lines) + '\n';
    }

    private static IEnumerable<string> Head(Dice dice)
    {
        yield return "policy random \"A random policy\"";
        yield return "  version 1";
        if (dice.Chance(50))
        {
            yield return $"  effective {dice.Of("2025-06-01", "2026-01-01")}{(dice.Chance(50) ? " until 2026-01-31" : "")}";
        }

        foreach (var source in Tails.Sources)
        {
            yield return $"source {source} \"The {source}\"";
            yield return "  kind guideline";
        }

        yield return "codes spine-codes \"Spine\"";
        yield return "  ICD-10-CM M48.061, M43.*";
    }
}
