using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Comparisons and memberships of every type, in every form.</summary>
internal sealed class ComparisonWriter(Scope scope, Dice dice)
{
    private readonly ValueWriter _values = new(scope, dice);

    public string Comparison()
    {
        var value = _values.Value();
        var (name, type) = (value.Name, value.Type);
        if (type.Kind == TypeKind.Code && dice.Chance(60))
        {
            return $"{name} is {dice.Of("", "not ")}in spine-codes";
        }

        if (type.OrNone && dice.Chance(30))
        {
            return dice.By(
                () => $"{name} is {dice.Of("", "not ")}none",
                () => $"{name} is {dice.Of("", "not ")}one of none, {_values.Other(type)}");
        }

        if (!type.IsOrdered || dice.Chance(25))
        {
            return dice.By(
                () => $"{name} {dice.Of("is", "is not", "=", "!=")} {_values.Other(type)}",
                () => $"{name} is {dice.Of("", "not ")}one of {Literals.Of(type, dice)}, {_values.Other(type)}");
        }

        if (type.Kind == TypeKind.Date && dice.Chance(20))
        {
            return $"{name} is {dice.Of("", "not ")}within {dice.Of("6 weeks", "90 days", "3 months", "1 year")} {dice.Of("before", "after", "of")} {_values.Other(type)}";
        }

        if (type.Kind == TypeKind.Date && dice.Chance(60))
        {
            return $"{name} is {dice.Of("", "not ")}{dice.Of("before", "after", "on or before", "on or after")} {_values.Other(type)}";
        }

        return dice.By(
            () => $"{name} is {dice.Of("", "not ")}{dice.Of("at least", "at most", "more than", "less than")} {_values.Other(type)}",
            () => $"{name} {dice.Of(">=", "<=", ">", "<")} {_values.Other(type)}",
            () => $"{name} is {dice.Of("", "not ")}between {Literals.Of(type, dice)} and {_values.Other(type)}");
    }
}
