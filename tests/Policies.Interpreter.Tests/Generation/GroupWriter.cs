namespace Policies.Interpreter.Tests.Generation;

/// <summary>Conditions over several lines: groups of bullets, and quantifiers over them. The first line stands where the condition stands.</summary>
internal sealed class GroupWriter(Scope scope, Dice dice)
{
    /// <summary>A condition on one line or several.</summary>
    public IReadOnlyList<string> Lines(int depth) => depth > 1 && dice.Chance(60)
        ? dice.Chance(80) ? Group(depth) : new QuantifierWriter(scope, dice).Block(depth)
        : [new ConditionWriter(scope, dice).Line(Math.Min(depth, 2))];

    /// <summary>A group.</summary>
    public IReadOnlyList<string> Group(int depth)
    {
        var members = dice.Between(1, 3);
        var head = dice.Of("all of", "any of", "none of", $"at least {dice.Between(1, members)} of", $"at most {dice.Between(0, members)} of");
        if (dice.Chance(15))
        {
            head += $" {dice.Of("unless", "if")} {new ConditionWriter(scope, dice).Operand(1)}";
        }

        if (scope.Features.Silence && dice.Chance(15))
        {
            head += $", silence means {dice.Of("yes", "no")}";
        }

        return [head + Tails.Of(dice, "A group"), .. dice.Times(members, _ => Bullet(depth)).SelectMany(lines => lines)];
    }

    private IReadOnlyList<string> Bullet(int depth)
    {
        var lines = Lines(depth - 1);
        return lines.Count == 1
            ? [$"  - {lines[0]}{Tails.Of(dice, "A bullet")}"]
            : [$"  - {lines[0]}", .. lines.Skip(1).Select(line => "    " + line)];
    }
}
