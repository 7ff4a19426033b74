using System.Globalization;
using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Literals of a type.</summary>
internal static class Literals
{
    public static string Of(TypeDraft type, Dice dice) => type.Kind switch
    {
        TypeKind.YesNo => dice.Of("yes", "no"),
        TypeKind.Choice or TypeKind.Grade => dice.Of(type.Options!),
        TypeKind.WholeNumber => Number(dice.Of(Pools.WholeNumbers)) + type.Unit,
        TypeKind.Number or TypeKind.Percent => Number(dice.Of(Pools.Numbers)) + type.Unit,
        TypeKind.Duration => dice.Of(Pools.Durations),
        TypeKind.Date => dice.Chance(60) ? dice.Of(Pools.Days) : dice.Of("2025-03", "2025-12", "2026-01"),
        TypeKind.Code => dice.Of(Pools.Codes),
        _ => $"\"{dice.Of(Pools.Texts)}\"",
    };

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
