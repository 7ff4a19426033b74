namespace Policies.Interpreter.Tests.Generation;

/// <summary>Quantifiers and counts.</summary>
internal sealed class QuantifierWriter(Scope scope, Dice dice)
{
    /// <summary>A quantifier on one line.</summary>
    public string Line(int depth)
    {
        var (list, name, inner) = Enter();
        string Body() => new ConditionWriter(inner, dice).Operand(Math.Min(depth, 2));
        return dice.By(
            () => $"{dice.Of("any", "no")} {name} in {list} where {Body()}",
            () => $"{dice.Of("at least", "at most", "exactly")} {dice.Between(1, 3)} {name} in {list} where {Body()}",
            () => $"{dice.Of("at least", "at most", "exactly")} {dice.Between(1, 3)} {name} in {list}",
            () => $"every {name} in {list} has {Body()}",
            () => $"every {name} in {list} where {Body()} has {Body()}");
    }

    /// <summary>A comparison of a count.</summary>
    public string Counted(int depth) =>
        $"({Count(depth)}) is {dice.Of("at least", "at most", "more than", "less than")} {dice.Between(0, 3)}";

    /// <summary>A count.</summary>
    public string Count(int depth)
    {
        var (list, name, inner) = Enter();
        return $"count of {name} in {list}" + (dice.Chance(80) ? $" where {new ConditionWriter(inner, dice).Operand(Math.Min(depth, 2))}" : "");
    }

    /// <summary>A quantifier whose body is a group below it.</summary>
    public IReadOnlyList<string> Block(int depth)
    {
        var (list, name, inner) = Enter();
        var head = dice.Of($"any {name} in {list} where", $"no {name} in {list} where", $"at least 2 {name} in {list} where", $"every {name} in {list} has");
        var body = new GroupWriter(inner, dice).Group(Math.Min(depth - 1, 2));
        return dice.Chance(50)
            ? [head, .. body.Select(line => "  " + line)]
            : [$"{head} {body[0]}", .. body.Skip(1)];
    }

    private (string List, string Name, Scope Inner) Enter()
    {
        var list = dice.Of(scope.Lists);
        var name = $"x{scope.Variables}";
        return (list.Name, name, scope.With(name, list.Type.Element!));
    }
}
