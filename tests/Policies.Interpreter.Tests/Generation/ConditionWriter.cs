using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Conditions on one line.</summary>
internal sealed class ConditionWriter(Scope scope, Dice dice)
{
    private readonly ValueWriter _values = new(scope, dice);

    /// <summary>A condition of at most so many levels.</summary>
    public string Line(int depth) => depth <= 0 || dice.Chance(25) ? Leaf() : dice.By(
        () => Connected(depth, "and"),
        () => Connected(depth, "or"),
        () => "not " + Operand(depth),
        () => $"{Operand(depth)} unless {Operand(depth)}",
        () => $"{Operand(depth)} if {Operand(depth)}",
        () => Silent(depth),
        () => scope.Features.Silence ? $"{Operand(depth)} is {dice.Of("", "not ")}documented" : Leaf(),
        () => $"{Operand(depth)} is {dice.Of("", "not ")}{YesNoFact()}",
        () => new QuantifierWriter(scope, dice).Line(depth),
        () => new QuantifierWriter(scope, dice).Counted(depth),
        () => _values.ByDate(null) is { } chosen ? $"({chosen}) is {dice.Of("", "not ")}none" : Leaf());

    /// <summary>The same as an operand of another.</summary>
    public string Operand(int depth)
    {
        var line = Line(depth - 1);
        return line.Contains(' ') ? $"({line})" : line;
    }

    private string Silent(int depth)
    {
        var operand = depth > 1 && dice.Chance(30) ? $"{Operand(depth)} {dice.Of("unless", "if")} {Operand(depth)}" : Operand(depth);
        return scope.Features.Silence ? $"{operand}, silence means {dice.Of("yes", "no")}" : operand;
    }

    private string Connected(int depth, string word) => string.Join($" {word} ", dice.Times(dice.Between(2, 3), _ => Operand(depth)));

    private string Leaf()
    {
        var calls = scope.Callables.Where(each => each.Type.Kind == TypeKind.YesNo && _values.CanCall(each)).ToList();
        return dice.Below(20) switch
        {
            0 => dice.Of("yes", "no"),
            1 or 2 or 3 when scope.Features.Silence => Documented(),
            4 or 5 or 6 when calls.Count > 0 => _values.Asked(dice.Of(calls)),
            7 or 8 when scope.Decided.Count > 0 => $"{dice.Of(scope.Decided)} is {dice.Of("", "not ")}{dice.Of("necessary", "necessary", "necessary in any stage", "incidental", "investigational", "refer", "necessary in a study")}",
            9 when scope.Services.Count > 0 => $"{dice.Of(scope.Services)} is {dice.Of("", "not ")}requested{dice.Of("", " in any stage")}",
            10 => $"{YesNoFact()} is {dice.Of("", "not ")}{dice.Of("yes", "no", YesNoFact())}",
            11 when scope.Features.Silence => $"(first documented of {YesNoFact()}, {YesNoFact()})",
            11 or 12 or 13 or 14 => YesNoFact(),
            _ => new ComparisonWriter(scope, dice).Comparison(),
        };
    }

    private string Documented() => dice.Of(
        _values.Fact().Name,
        YesNoFact(),
        dice.Of(scope.Lists).Name,
        scope.Records.Count > 0 ? dice.Of(scope.Records).Name : YesNoFact()) + dice.Of(" is documented", " is not documented");

    private string YesNoFact() => dice.Of([.. scope.Values.Where(value => value.Type.Kind == TypeKind.YesNo)]).Name;
}
