using System.Globalization;
using System.Text.Json;
using Policies.Interpreter.Tests.Generation;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>Single values as charts document them: known, one of several, or between ends.</summary>
internal static class ScalarCharts
{
    public static ScalarChart Draw(TypePlan type, Dice dice) => type.Kind switch
    {
        TypeKind.YesNo => YesNo(dice.Chance(50)),
        TypeKind.Choice => Choice(type, dice),
        TypeKind.Grade => dice.Chance(30) ? Grades(type, dice) : Choice(type, dice),
        TypeKind.WholeNumber => dice.Chance(40) ? NumbersBetween(type, Pools.WholeNumbers, dice) : Number(dice.Of(Pools.WholeNumbers)),
        TypeKind.Number or TypeKind.Percent => dice.Chance(40) ? NumbersBetween(type, Pools.Numbers, dice) : Number(dice.Of(Pools.Numbers)),
        TypeKind.Duration => dice.Chance(40) ? Durations(dice) : Length(dice.Of(Pools.Durations)),
        TypeKind.Date => dice.Chance(40) ? Dates(dice) : Date(dice.Of(dice.Chance(70) ? Pools.Days : Pools.Periods)),
        TypeKind.Optional => Optional(type.Element!, dice),
        TypeKind.Code => Text(dice.Of(Pools.Codes)),
        _ => Text(dice.Of(Pools.Texts)),
    };

    public static ScalarChart Text(string text) => new(new TextValue(TextSet.Of(text)), JsonSerializer.Serialize(text));

    // A text may be called none, so that only the property says so.
    private static ScalarChart Optional(TypePlan type, Dice dice)
    {
        var isText = type.Kind is TypeKind.Text or TypeKind.Code;
        if (dice.Chance(35))
        {
            return new ScalarChart(OptionalValue.None(), isText || dice.Chance(50) ? """{"none": true}""" : "\"none\"");
        }

        if (dice.Chance(15))
        {
            return new ScalarChart(new OptionalValue(FactTypes.Whole(type), CanBeNone: false), """{"none": false}""");
        }

        var known = Draw(type, dice);
        return new ScalarChart(new OptionalValue(known.Known, CanBeNone: false), known.Written);
    }

    private static ScalarChart YesNo(bool value) => new(new TruthValue(value.ToTruth()), value ? "true" : "false");

    private static ScalarChart Choice(TypePlan type, Dice dice)
    {
        var options = dice.Some([.. Enumerable.Range(0, type.Options.Count)], dice.Chance(70) ? 1 : 2);
        var set = options.Aggregate(default(OptionSet), (all, option) => all | OptionSet.Of(option));
        var names = options.Select(option => type.Options[option]).ToList();
        return new ScalarChart(new OptionValue(set), names.Count == 1 ? JsonSerializer.Serialize(names[0]) : JsonSerializer.Serialize(names));
    }

    private static ScalarChart Grades(TypePlan type, Dice dice)
    {
        var last = type.Options.Count - 1;
        var from = dice.Between(0, last);
        var to = dice.Between(from, last);
        return dice.By(
            () => new ScalarChart(new OptionValue(OptionSet.Between(from, to)), $$"""{"from": "{{type.Options[from]}}", "to": "{{type.Options[to]}}"}"""),
            () => new ScalarChart(new OptionValue(OptionSet.Between(from, last)), $$"""{"from": "{{type.Options[from]}}"}"""),
            () => new ScalarChart(new OptionValue(OptionSet.Between(0, to)), $$"""{"to": "{{type.Options[to]}}"}"""));
    }

    private static ScalarChart Number(decimal value) => new(new NumberValue(value), Words(value));

    // Ends are inner values of the pool, so that some value is left whatever the declared range is.
    private static ScalarChart NumbersBetween(TypePlan type, IReadOnlyList<decimal> pool, Dice dice)
    {
        var at = dice.Between(1, pool.Count - 2);
        var (low, high) = (pool[at], pool[dice.Between(at, pool.Count - 2)]);
        var isWhole = type.Kind == TypeKind.WholeNumber;
        ScalarChart Cut(Range<decimal> range, string written) => new(FactTypes.Cut(new NumberValue(range), type)!, written);
        return dice.By(
            () => Cut(Range<decimal>.AtLeast(low), $$"""{"from": {{Words(low)}}}"""),
            () => Cut(Range<decimal>.AtMost(high), $$"""{"to": {{Words(high)}}}"""),
            () => Cut(Range<decimal>.Between(low, high), $$"""{"from": {{Words(low)}}, "to": {{Words(high)}}}"""),
            () => Cut(isWhole ? Range<decimal>.AtLeast(low + 1) : Range<decimal>.MoreThan(low), $$"""{"above": {{Words(low)}}}"""),
            () => Cut(isWhole ? Range<decimal>.AtMost(high - 1) : Range<decimal>.LessThan(high), $$"""{"below": {{Words(high)}}}"""));
    }

    private static ScalarChart Length(string text) => new(new DurationValue(Duration.Parse(text)!.Value), $"\"{text}\"");

    private static ScalarChart Durations(Dice dice)
    {
        var (low, high) = (dice.Of("2 weeks", "14 days", "6 weeks"), dice.Of("90 days", "3 months", "1 year"));
        var (from, to) = (Duration.Parse(low)!.Value, Duration.Parse(high)!.Value);
        return dice.By(
            () => new ScalarChart(new DurationValue(DurationRange.AtLeast(from)), $$"""{"from": "{{low}}"}"""),
            () => new ScalarChart(new DurationValue(DurationRange.AtMost(to)), $$"""{"to": "{{high}}"}"""),
            () => new ScalarChart(new DurationValue(DurationRange.MoreThan(from)), $$"""{"above": "{{low}}"}"""),
            () => new ScalarChart(new DurationValue(DurationRange.LessThan(to)), $$"""{"below": "{{high}}"}"""),
            () => new ScalarChart(new DurationValue(DurationRange.Between(from, to)), $$"""{"from": "{{low}}", "to": "{{high}}"}"""));
    }

    private static ScalarChart Date(string text) => new(new DateValue(DateRange.Parse(text)), $"\"{text}\"");

    private static ScalarChart Dates(Dice dice)
    {
        var at = dice.Below(Pools.Days.Count);
        var (low, high) = (Pools.Days[at], Pools.Days[dice.Between(at, Pools.Days.Count - 1)]);
        var (first, last) = (DateRange.Parse(low).Days.Low.Value, DateRange.Parse(high).Days.Low.Value);
        return dice.By(
            () => new ScalarChart(new DateValue(DateRange.OnOrAfter(first)), $$"""{"from": "{{low}}"}"""),
            () => new ScalarChart(new DateValue(DateRange.OnOrBefore(last)), $$"""{"to": "{{high}}"}"""),
            () => new ScalarChart(new DateValue(DateRange.OnOrAfter(new Day(first.Number + 1))), $$"""{"above": "{{low}}"}"""),
            () => new ScalarChart(new DateValue(DateRange.Between(first, last)), $$"""{"from": "{{low}}", "to": "{{high}}"}"""));
    }

    private static string Words(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
