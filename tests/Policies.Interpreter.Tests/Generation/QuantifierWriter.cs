using Policies.Plan;

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
            () => Distinct(list, name, inner, Body),
            () => Windowed(list, name, inner, Body),
            () => $"every {name} in {list} where {Body()} has {Body()}");
    }

    /// <summary>A comparison of a count, or of another aggregate.</summary>
    public string Counted(int depth) => dice.Chance(50) ? Aggregated(depth) :
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

    private string Aggregated(int depth)
    {
        var (list, name, inner) = Enter();
        string Body() => new ConditionWriter(inner, dice).Operand(Math.Min(depth, 2));
        var filter = dice.Chance(70) ? $" where {Body()}" : "";
        var (numbers, ordered) = (Own(inner, name, type => type.IsNumber), Own(inner, name, type => type.IsOrdered));
        var (dates, distinct) = (Own(inner, name, IsDate), Own(inner, name, CanBeToldApart));
        List<Func<string>> forms = [];
        if (numbers.Count > 0)
        {
            forms.Add(() => Compared(dice.Of("sum", "average"), dice.Of(numbers)));
        }

        if (ordered.Count > 0)
        {
            forms.Add(() => Compared(dice.Of("highest", "lowest"), dice.Of(ordered)));
        }

        if (dates.Count > 0)
        {
            forms.Add(() => $"(longest run of {name} in {list} by {dice.Of(dates).Name} where {Body()}) is {dice.Of("at least", "at most")} {dice.Between(1, 3)}");
        }

        if (distinct.Count > 0)
        {
            forms.Add(() => $"(count of distinct {dice.Of(distinct).Name} in {list}{filter}) is {dice.Of("at least", "at most")} {dice.Between(1, 3)}");
        }

        return forms.Count == 0 ? $"any {name} in {list} where {Body()}" : dice.Of(forms)();

        string Compared(string aggregate, FieldDraft value) =>
            $"({aggregate} of {value.Name} in {list}{filter}) is {dice.Of("at least", "at most", "more than", "less than")} {Literals.Of(value.Type, dice)}";
    }

    private string Distinct(string list, string name, Scope inner, Func<string> body)
    {
        var values = Own(inner, name, CanBeToldApart);
        var filter = dice.Chance(60) ? $" where {body()}" : "";
        return values.Count == 0
            ? $"any {name} in {list} where {body()}"
            : $"{dice.Of("at least", "at most", "exactly")} {dice.Between(1, 3)} distinct {dice.Of(values).Name} in {list}{Window(name, inner, 30)}{filter}";
    }

    private string Windowed(string list, string name, Scope inner, Func<string> body) => dice.By(
        () => $"{dice.Of("at least", "at most", "exactly")} {dice.Between(1, 3)} {name} in {list}{Window(name, inner, 100)} where {body()}",
        () => $"every {name} in {list}{Window(name, inner, 100)} has {body()}",
        () => $"{dice.Of("any", "no")} {name} in {list}{Window(name, inner, 100)} where {body()}");

    private string Window(string name, Scope inner, int chance)
    {
        var dates = Own(inner, name, IsDate);
        return dates.Count > 0 && dice.Chance(chance)
            ? $" within {dice.Of("some", "any")} {dice.Of("1 day", "30 days", "6 weeks", "2 months", "1 year")} by {dice.Of(dates).Name}"
            : "";
    }

    private static bool IsDate(TypeDraft type) => type is { Kind: TypeKind.Date, OrNone: false };

    private static bool CanBeToldApart(TypeDraft type) =>
        type.IsNumber || type.Kind is TypeKind.Choice or TypeKind.Grade or TypeKind.Date or TypeKind.Text or TypeKind.Code;

    private static IReadOnlyList<FieldDraft> Own(Scope inner, string name, Func<TypeDraft, bool> fits) =>
        [.. inner.Values.Where(value => (value.Name == name || value.Name.StartsWith(name + ".", StringComparison.Ordinal)) && fits(value.Type))];

    private (string List, string Name, Scope Inner) Enter()
    {
        var list = dice.Of(scope.Lists);
        var name = $"x{scope.Variables}";
        return (list.Name, name, scope.With(name, list.Type.Element!));
    }
}
