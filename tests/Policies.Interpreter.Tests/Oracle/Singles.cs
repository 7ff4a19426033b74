using Policies.Interpreter.Tests.Generation;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>Values within a set of possible ones.</summary>
internal static class Singles
{
    /// <summary>Single values that are possible: all of a small type, those of the pools and the ends of a large one.</summary>
    public static IReadOnlyList<FactValue> Within(FactValue value, TypePlan type) => value switch
    {
        TruthValue truth => [.. new[] { Truth.Yes, Truth.No }.Where(one => !truth.Value.IsSettled() || truth.Value == one).Select(one => new TruthValue(one))],
        OptionValue option => [.. Enumerable.Range(0, type.Options.Count).Where(option.Value.Contains).Select(one => new OptionValue(OptionSet.Of(one)))],
        NumberValue number => [.. Numbers(number.Value, type).Select(one => new NumberValue(one))],
        DurationValue duration => [.. Durations(duration.Value).Select(one => new DurationValue(one))],
        DateValue date => [.. Days(date.Value.Days).Select(one => new DateValue(one))],
        TextValue text => text.Value.IsSingle ? [text] : [.. (type.Kind == TypeKind.Code ? Pools.Codes : Pools.Texts).Select(one => new TextValue(TextSet.Of(one)))],
        OptionalValue optional =>
        [
            .. optional.Value is { } known ? Within(known, type.Element!).Select(one => new OptionalValue(one, CanBeNone: false)) : [],
            .. optional.CanBeNone ? [OptionalValue.None()] : Array.Empty<FactValue>(),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Some of the possible values, more than one where there is more than one.</summary>
    public static FactValue Fewer(FactValue value, TypePlan type, Dice dice)
    {
        var one = dice.Of(Within(value, type));
        return (value, one) switch
        {
            (OptionValue, OptionValue single) => new OptionValue(single.Value | ((OptionValue)dice.Of(Within(value, type))).Value),
            (NumberValue number, NumberValue single) => dice.By(
                () => new NumberValue(new Range<decimal>(number.Value.Low, End<decimal>.Closed(single.Value.High.Value))),
                () => new NumberValue(new Range<decimal>(End<decimal>.Closed(single.Value.Low.Value), number.Value.High))),
            (DateValue date, DateValue single) => new DateValue(new Range<Day>(date.Value.Days.Low, single.Value.Days.High)),
            (OptionalValue { Value: { } known } optional, _) => optional with { Value = Fewer(known, type.Element!, dice), CanBeNone = optional.CanBeNone && dice.Chance(50) },
            _ => value,
        };
    }

    private static IEnumerable<decimal> Numbers(Range<decimal> range, TypePlan type)
    {
        var pool = type.Kind == TypeKind.WholeNumber ? Pools.WholeNumbers : [.. Pools.Numbers, 4.5m, 4.75m, 0.25m];
        var inside = pool.Where(value => range.Cut(value) is not null).ToList();
        return inside.Count > 0 ? inside : [range.Low.IsPresent ? range.Low.Value + 1 : range.High.Value - 1];
    }

    private static IEnumerable<Duration> Durations(DurationRange range)
    {
        var ends = new[] { range.LowIsOpen ? null : range.Low, range.HighIsOpen ? null : range.High }.OfType<Duration>();
        var inside = Pools.Durations.Select(text => Duration.Parse(text)!.Value).Where(value =>
            (range.Low is not { } low || value.IsShorterThan(low) == Truth.No && (!range.LowIsOpen || low.IsShorterThan(value) == Truth.Yes))
            && (range.High is not { } high || high.IsShorterThan(value) == Truth.No && (!range.HighIsOpen || value.IsShorterThan(high) == Truth.Yes)));
        return inside.Concat(ends).Distinct();
    }

    private static IEnumerable<Day> Days(Range<Day> range)
    {
        var ends = new[] { range.Low, range.High }.Where(end => end.IsPresent).Select(end => end.Value);
        return Pools.Days.Select(text => DateRange.Parse(text).Days.Low.Value).Concat(ends).Where(day => range.Cut(day) is not null).Distinct();
    }
}
