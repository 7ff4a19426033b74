using Policies.Language.Model;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter;

/// <summary>Comparisons by type.</summary>
internal static class Comparisons
{
    public static Truth Compare(ComparisonKind kind, FactValue left, IReadOnlyList<FactValue> right) =>
        WhereThereIsOne([left, .. right], sides => Known(kind, sides[0], [.. sides.Skip(1)]));

    public static Truth Within(WithinSide side, FactValue date, FactValue length, FactValue anchor) => WhereThereIsOne([date, length, anchor], sides =>
    {
        var (known, most, other) = (((DateValue)sides[0]).Value, ((DurationValue)sides[1]).Value, ((DateValue)sides[2]).Value);
        return side switch
        {
            WithinSide.Before => known.IsWithinBefore(other, most),
            WithinSide.After => known.IsWithinAfter(other, most),
            _ => known.IsWithinOf(other, most),
        };
    });

    /// <summary>What is asked of values that may be none: no where one surely is, and never surely yes where one may be.</summary>
    public static Truth WhereThereIsOne(IReadOnlyList<FactValue> sides, Func<IReadOnlyList<FactValue>, Truth> compare)
    {
        var none = sides.OfType<OptionalValue>().Aggregate(Truth.No, (any, side) => any.Or(side.IsNone));
        return none == Truth.Yes ? Truth.No : compare([.. sides.Select(side => OptionalValue.Known(side)!)]).And(none.Not());
    }

    private static Truth Known(ComparisonKind kind, FactValue left, IReadOnlyList<FactValue> right) => left switch
    {
        OptionValue option => Options(kind, option.Value, [.. right.Select(value => ((OptionValue)value).Value)]),
        NumberValue number => Numbers(kind, number.Value, [.. right.Select(value => (NumberRange)((NumberValue)value).Value)]),
        DurationValue duration => Durations(kind, duration.Value, [.. right.Select(value => ((DurationValue)value).Value)]),
        DateValue date => Dates(kind, date.Value, [.. right.Select(value => ((DateValue)value).Value)]),
        TextValue text => text.Value.IsOneOf([.. right.Select(value => ((TextValue)value).Value)]),
        _ => throw new InvalidOperationException($"No comparison of {left.GetType().Name}."),
    };

    private static Truth Options(ComparisonKind kind, OptionSet left, IReadOnlyList<OptionSet> right) => kind switch
    {
        ComparisonKind.Is => left.Is(right[0]),
        ComparisonKind.LessThan => left.IsLessThan(right[0]),
        ComparisonKind.AtMost => left.IsAtMost(right[0]),
        ComparisonKind.MoreThan => left.IsMoreThan(right[0]),
        ComparisonKind.AtLeast => left.IsAtLeast(right[0]),
        ComparisonKind.Between => left.IsBetween(right[0], right[1]),
        _ => left.IsAnyOf([.. right]),
    };

    private static Truth Numbers(ComparisonKind kind, NumberRange left, NumberRange[] right) => kind switch
    {
        ComparisonKind.LessThan => left.IsLessThan(right[0]),
        ComparisonKind.AtMost => left.IsAtMost(right[0]),
        ComparisonKind.MoreThan => left.IsMoreThan(right[0]),
        ComparisonKind.AtLeast => left.IsAtLeast(right[0]),
        ComparisonKind.Between => left.IsBetween(right[0], right[1]),
        _ => left.IsOneOf(right),
    };

    private static Truth Durations(ComparisonKind kind, DurationRange left, DurationRange[] right) => kind switch
    {
        ComparisonKind.LessThan => left.IsLessThan(right[0]),
        ComparisonKind.AtMost => left.IsAtMost(right[0]),
        ComparisonKind.MoreThan => left.IsMoreThan(right[0]),
        ComparisonKind.AtLeast => left.IsAtLeast(right[0]),
        ComparisonKind.Between => left.IsBetween(right[0], right[1]),
        _ => left.IsOneOf(right),
    };

    private static Truth Dates(ComparisonKind kind, DateRange left, DateRange[] right) => kind switch
    {
        ComparisonKind.LessThan => left.IsLessThan(right[0]),
        ComparisonKind.AtMost => left.IsAtMost(right[0]),
        ComparisonKind.MoreThan => left.IsMoreThan(right[0]),
        ComparisonKind.AtLeast => left.IsAtLeast(right[0]),
        ComparisonKind.Between => left.IsBetween(right[0], right[1]),
        _ => left.IsOneOf(right),
    };
}
