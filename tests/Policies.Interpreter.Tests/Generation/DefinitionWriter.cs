using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Criteria and definitions, with and without parameters.</summary>
internal sealed class DefinitionWriter(Schema schema, Dice dice)
{
    /// <summary>A criterion.</summary>
    public (CallableDraft Callable, IReadOnlyList<string> Lines) Criterion(string name, Scope scope)
    {
        var (parameters, inner, written) = Parameters(scope);
        var condition = new GroupWriter(inner, dice).Lines(3);
        List<string> lines = [$"criterion {name}{written}{Tails.Of(dice, "The criterion " + name)}", .. condition.Select(line => "  " + line)];
        foreach (var result in dice.Some(["met", "not met", "unknown"], dice.Below(3)))
        {
            lines.Add($"  if {result} \"{name} is {result}: {{{dice.Of(inner.Values).Name}}}.\"");
        }

        return (new CallableDraft(name, parameters, Types.YesNo), lines);
    }

    /// <summary>A definition by expression: of a condition, a count or another value.</summary>
    public (CallableDraft Callable, IReadOnlyList<string> Lines) Define(string name, Scope scope)
    {
        var (parameters, inner, written) = Parameters(scope);
        var (type, text) = dice.By(
            () => (Types.YesNo, new ConditionWriter(inner, dice).Line(2)),
            () => (new TypeDraft(TypeKind.WholeNumber, "whole-number"), new QuantifierWriter(inner, dice).Count(2)),
            () =>
            {
                var value = new ValueWriter(inner, dice).Value();
                return value.Type.CanBeWrittenTwice ? (value.Type, value.Name) : (Types.YesNo, new ConditionWriter(inner, dice).Line(1));
            });
        return (new CallableDraft(name, parameters, type), [$"define {name}{written} \"The value {name}\": {type.Text} = {text}"]);
    }

    private (IReadOnlyList<RecordDraft> Records, Scope Inner, string Written) Parameters(Scope scope)
    {
        var records = dice.Chance(60) ? [] : dice.Some(schema.Records, dice.Between(1, 2));
        var inner = records.Aggregate(scope, (outer, record) => outer.With(Name(record), new TypeDraft(TypeKind.Record, record.Name, Record: record)));
        var written = records.Count == 0 ? "" : $"({string.Join(", ", records.Select(record => $"{Name(record)}: {record.Name}"))})";
        return (records, inner, written);
    }

    private static string Name(RecordDraft record) => "the-" + record.Name;
}
