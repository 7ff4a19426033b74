using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Criteria and definitions, with and without parameters of their own, and parameters of the policy.</summary>
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

    /// <summary>A definition by rows.</summary>
    public (CallableDraft Callable, IReadOnlyList<string> Lines) Table(string name, Scope scope)
    {
        var (parameters, inner, written) = Parameters(scope);
        var type = Given();
        List<string> lines = [$"define {name}{written} \"The table {name}\": {type.Text}{(dice.Chance(30) ? Tails.Citation(dice) : "")}"];
        for (var i = dice.Between(1, 3); i > 0; i--)
        {
            var value = Value(type, inner);
            if (dice.Chance(70))
            {
                lines.Add($"  {value} when {new ConditionWriter(inner, dice).Line(2)}{Tails.Of(dice, "A row")}");
            }
            else
            {
                lines.Add($"  {value} when");
                lines.AddRange(new GroupWriter(inner, dice).Group(2).Select(line => "    " + line));
            }
        }

        lines.AddRange(dice.By<IReadOnlyList<string>>(
            () => [],
            () => [$"  otherwise {Value(type, inner)}{Tails.Of(dice, "No row")}"],
            () => ["  otherwise unknown"],
            () => ["  otherwise unknown", $"    ask \"The value of {name}\""]));
        return (new CallableDraft(name, parameters, type), lines);
    }

    /// <summary>A parameter with values by date.</summary>
    public (CallableDraft Callable, IReadOnlyList<string> Lines) Parameter(string name)
    {
        var type = Given();
        var days = dice.Some(Pools.Days, dice.Between(1, 3));
        return (new CallableDraft(name, [], type), [$"parameter {name} \"The parameter {name}\": {type.Text}", .. days.Select(day => $"  from {day}: {Literals.Of(type, dice)}{Tails.Of(dice, "A value")}")]);
    }

    // Without a range: its literals would have to be in it.
    private TypeDraft Given()
    {
        var type = dice.Of(schema.Facts.Select(fact => fact.Type).Where(type => type.Kind is not (TypeKind.List or TypeKind.Record) && !(type is { Kind: TypeKind.YesNo, OrNone: true })).ToList());
        var given = type.Kind switch
        {
            TypeKind.WholeNumber => type with { Text = "whole-number" },
            TypeKind.Number => type with { Text = "number" + type.Unit },
            TypeKind.Percent => type with { Text = "percent" },
            _ => type,
        };
        return type.OrNone && given != type ? (given with { OrNone = false }).WithNone() : given;
    }

    private string Value(TypeDraft type, Scope scope)
    {
        if (type.Kind == TypeKind.YesNo && dice.Chance(40))
        {
            return new ConditionWriter(scope, dice).Operand(1);
        }

        if (type.OrNone && dice.Chance(20))
        {
            return "none";
        }

        // What may be none is no value of a type that is always there.
        var values = new ValueWriter(type.OrNone ? scope : scope.WithoutNone(), dice);
        var callables = scope.Callables.Where(callable => callable.Type.Matches(type) && (type.OrNone || !callable.Type.OrNone) && values.CanCall(callable)).ToList();
        return callables.Count > 0 && dice.Chance(40) ? values.Call(dice.Of(callables)) : values.Other(type);
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
