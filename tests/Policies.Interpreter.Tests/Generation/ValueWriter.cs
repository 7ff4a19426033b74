using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Values that conditions compare: facts, fields, definitions, counts and arithmetic.</summary>
internal sealed class ValueWriter(Scope scope, Dice dice)
{
    /// <summary>A value that is not yes or no, as one operand.</summary>
    public FieldDraft Value()
    {
        var callables = Callables();
        if (callables.Count > 0 && dice.Chance(20))
        {
            var callable = dice.Of(callables);
            var asked = Asked(callable);
            return new FieldDraft(asked, asked.Contains(" by ") ? callable.Type.WithNone() : callable.Type);
        }

        if (dice.Chance(12) && FieldByDate() is { } chosen)
        {
            return chosen;
        }

        var value = Fact();
        return dice.Chance(12) && Several(value) is { } several ? several
            : value.Type.IsNumber && dice.Chance(30) ? Arithmetic(value)
            : value.Type.Kind is TypeKind.Date or TypeKind.Duration && dice.Chance(30) ? new TimeWriter(scope, dice).Value(value)
            : value;
    }

    // The highest or lowest of some values, or the first that is documented.
    private FieldDraft? Several(FieldDraft value)
    {
        var forms = value.Type.IsOrdered ? new List<string> { "highest of", "lowest of" } : [];
        if (scope.Features.Silence)
        {
            forms.Add("first documented of");
        }

        List<FieldDraft> others = [.. scope.Values.Where(other => other.Type.Matches(value.Type) && other != value)];
        if (others.Count == 0 || forms.Count == 0)
        {
            return null;
        }

        var chosen = dice.Some(others, Math.Min(others.Count, dice.Between(1, 2)));
        var type = value.Type.IsNumber && value.Type.Kind != TypeKind.Percent ? value.Type with { Text = "number" + value.Type.Unit, Kind = TypeKind.Number, OrNone = false }
            : value.Type.Kind == TypeKind.Percent ? value.Type with { Text = "percent", OrNone = false }
            : value.Type;
        var several = new FieldDraft($"({dice.Of(forms)} {value.Name}, {string.Join(", ", chosen.Select(other => other.Name))})", type);
        return value.Type.OrNone || chosen.Any(other => other.Type.OrNone) ? several with { Type = type.WithNone() } : several;
    }

    /// <summary>A fact or field that is not yes or no.</summary>
    public FieldDraft Fact() => dice.Of([.. scope.Values.Where(value => value.Type.Kind != TypeKind.YesNo)]);

    /// <summary>Another value that this one can be compared with: mostly a literal.</summary>
    public string Other(TypeDraft type)
    {
        List<FieldDraft> others = [.. scope.Values.Where(value => value.Type.Matches(type))];
        return others.Count > 0 && dice.Chance(20) ? dice.Of(others).Name : Literals.Of(type, dice);
    }

    /// <summary>A call with arguments that are in scope.</summary>
    public string Call(CallableDraft callable) => callable.Parameters.Count == 0
        ? callable.Name
        : $"{callable.Name}({string.Join(", ", callable.Parameters.Select(parameter => dice.Of(Arguments(parameter)).Name))})";

    /// <summary>A call, of which an argument may be the latest or earliest of a list.</summary>
    public string Asked(CallableDraft callable) => callable.Parameters.Count == 0
        ? callable.Name
        : $"{callable.Name}({string.Join(", ", callable.Parameters.Select(parameter => dice.Chance(40) && ByDate(parameter) is { } chosen ? chosen : dice.Of(Arguments(parameter)).Name))})";

    /// <summary>The latest or earliest element of a list of some records, or of any records; null if no list has them, or they have no date.</summary>
    public string? ByDate(RecordDraft? record) => Chosen(record)?.Name;

    /// <summary>A field of the latest or earliest element of a list; null if there is none that is a single value.</summary>
    public FieldDraft? FieldByDate() => Chosen(null) is { } chosen
        && chosen.Type.Record!.Fields.Where(field => field.Type.Kind is not (TypeKind.List or TypeKind.Record or TypeKind.YesNo)).ToList() is { Count: > 0 } fields
        && dice.Of(fields) is var field
            ? new FieldDraft($"({chosen.Name}).{field.Name}", field.Type.WithNone())
            : null;

    private FieldDraft? Chosen(RecordDraft? record)
    {
        var lists = scope.Lists.Where(list => list.Type.Element is { Kind: TypeKind.Record } element && (record is null || element.Record!.Name == record.Name)
            && element.Record!.Fields.Any(IsDate)).ToList();
        if (lists.Count == 0)
        {
            return null;
        }

        var list = dice.Of(lists);
        var name = $"x{scope.Variables}";
        var where = dice.Chance(60) ? $" where {new ConditionWriter(scope.With(name, list.Type.Element!), dice).Operand(1)}" : "";
        var date = dice.Of([.. list.Type.Element!.Record!.Fields.Where(IsDate)]).Name;
        return new FieldDraft($"{dice.Of("latest", "earliest")} {name} in {list.Name} by {name}.{date}{where}", list.Type.Element!);
    }

    private static bool IsDate(FieldDraft field) => field.Type is { Kind: TypeKind.Date, OrNone: false };

    /// <summary>Whether there are arguments for every parameter.</summary>
    public bool CanCall(CallableDraft callable) => callable.Parameters.All(parameter => Arguments(parameter).Count > 0);

    private IReadOnlyList<CallableDraft> Callables() => [.. scope.Callables.Where(each => each.Type.Kind != TypeKind.YesNo && CanCall(each))];

    private IReadOnlyList<FieldDraft> Arguments(RecordDraft parameter) => [.. scope.Records.Where(record => record.Type.Record!.Name == parameter.Name)];

    private FieldDraft Arithmetic(FieldDraft value)
    {
        var (type, unit) = (value.Type, value.Type.Unit);
        var second = dice.Chance(50) ? null : dice.Of([.. scope.Values.Where(each => each.Type.Matches(type))]);
        var other = second?.Name ?? Literals.Of(type, dice);
        TypeDraft Result(TypeDraft result, bool readsBoth) => type.OrNone || (readsBoth && second is { Type.OrNone: true }) ? result.WithNone() : result;
        var sum = $"{value.Name} {dice.Of("+", "-")} {other}";
        var whole = type with { Text = unit == " %" ? "percent" : "number" + unit, Kind = unit == " %" ? TypeKind.Percent : TypeKind.Number, OrNone = false };
        if (type.Kind == TypeKind.Percent)
        {
            return new FieldDraft(sum, Result(whole, true));
        }

        var factor = dice.Of("2", "0.5", "3");
        return dice.By(
            () => new FieldDraft(sum, Result(whole, true)),
            () => new FieldDraft($"({value.Name} rounded to {dice.Of("1", "0.5", "2")})", Result(whole, false)),
            () => new FieldDraft($"({sum}) * {factor}", Result(whole, true)),
            () => new FieldDraft($"-{value.Name}", Result(whole, false)),
            () => new FieldDraft($"{value.Name} / {factor}", Result(whole, false)),
            () => new FieldDraft($"{value.Name} / {other}", Result(new TypeDraft(TypeKind.Number, "number"), true)));
    }
}
