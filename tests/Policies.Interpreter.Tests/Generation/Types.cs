using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Types, with small domains: so that values meet the limits that conditions set.</summary>
internal static class Types
{
    public static readonly TypeDraft YesNo = new(TypeKind.YesNo, "yes-no");
    public static readonly TypeDraft Stage = new(TypeKind.Choice, "stage", Options: ["early", "middle", "late"]);
    public static readonly TypeDraft Severity = new(TypeKind.Grade, "severity", Options: ["none", "mild", "moderate", "severe"]);
    public static readonly TypeDraft Date = new(TypeKind.Date, "date");
    public static readonly TypeDraft Duration = new(TypeKind.Duration, "duration");
    public static readonly TypeDraft Text = new(TypeKind.Text, "text");
    public static readonly TypeDraft Code = new(TypeKind.Code, "code");

    /// <summary>What the policy must declare for the named ones.</summary>
    public static readonly IReadOnlyList<string> Declarations =
    [
        "type stage: choice of early, middle, late",
        "type severity: grade none < mild < moderate < severe",
    ];

    public static IReadOnlyList<TypeDraft> Scalars(Dice dice) =>
    [
        YesNo, Stage, Severity, Date, Duration, Text, Code, Number(dice), Whole(dice), Percent(dice),
        new TypeDraft(TypeKind.Choice, "choice of left, right", Options: ["left", "right"]),
        new TypeDraft(TypeKind.Grade, "grade I < II < III", Options: ["I", "II", "III"]),
    ];

    /// <summary>The same, some of them "or none".</summary>
    public static IReadOnlyList<TypeDraft> Fields(Dice dice) =>
        [.. Scalars(dice).Select(type => type.Options?.Contains("none") != true && dice.Chance(20) ? type.WithNone() : type)];

    private static TypeDraft Number(Dice dice)
    {
        var unit = dice.Of("", " kg", " mm[Hg]");
        return new TypeDraft(TypeKind.Number, (dice.Chance(60) ? "number 0..5" : "number") + unit, unit);
    }

    private static TypeDraft Whole(Dice dice) => new(TypeKind.WholeNumber, dice.Chance(70) ? "whole-number 0..5" : "whole-number");

    private static TypeDraft Percent(Dice dice) => new(TypeKind.Percent, dice.Chance(70) ? "percent 0..5" : "percent", " %");
}
