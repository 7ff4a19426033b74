using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>The elements of a list on one rail, each with whether it counts: what aggregates are made of.</summary>
/// <typeparam name="T">A generated record class, or the record of a single value.</typeparam>
public sealed class Each<T>
{
    private readonly IReadOnlyList<Member<T>> _elements;
    private readonly bool _isOpen;
    private readonly T _any;
    private readonly Func<Choice, Optional<T>> _choose;

    /// <param name="elements">The elements.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    /// <param name="any">One of which nothing is documented.</param>
    /// <param name="choose">The element that is chosen.</param>
    internal Each(IReadOnlyList<Member<T>> elements, bool isOpen, T any, Func<Choice, Optional<T>> choose)
    {
        _choose = choose;
        _elements = elements;
        _isOpen = isOpen;
        _any = any;
    }

    /// <summary>The sum.</summary>
    public NumberRange Sum(Func<T, Optional<NumberRange>> value) => Totals.Sum(Members(value), _isOpen, value(_any).Value);

    /// <summary>The sum of lengths of time.</summary>
    public DurationRange Sum(Func<T, Optional<DurationRange>> value) => Totals.Sum(Members(value), _isOpen);

    /// <summary>The average.</summary>
    public NumberRange Average(Func<T, Optional<NumberRange>> value) => Totals.Average(Members(value), _isOpen, value(_any).Value);

    /// <summary>The highest number.</summary>
    public NumberRange Highest(Func<T, Optional<NumberRange>> value) => Extremes.Highest(Members(value), _isOpen, value(_any).Value);

    /// <summary>The last date.</summary>
    public DateRange Highest(Func<T, Optional<DateRange>> value) => Extremes.Highest(Members(value), _isOpen, value(_any).Value);

    /// <summary>The longest time.</summary>
    public DurationRange Highest(Func<T, Optional<DurationRange>> value) => Extremes.Highest(Members(value), _isOpen, value(_any).Value);

    /// <summary>The highest grade.</summary>
    public Possible<TOption> Highest<TOption>(Func<T, Possible<TOption>> value)
        where TOption : struct, Enum => Highest(element => (Optional<Possible<TOption>>)value(element));

    /// <inheritdoc cref="Highest{TOption}(Func{T, Possible{TOption}})"/>
    public Possible<TOption> Highest<TOption>(Func<T, Optional<Possible<TOption>>> value)
        where TOption : struct, Enum => Extremes.Highest(Members(value), _isOpen, value(_any).Value);

    /// <summary>The lowest number.</summary>
    public NumberRange Lowest(Func<T, Optional<NumberRange>> value) => Extremes.Lowest(Members(value), _isOpen, value(_any).Value);

    /// <summary>The first date.</summary>
    public DateRange Lowest(Func<T, Optional<DateRange>> value) => Extremes.Lowest(Members(value), _isOpen, value(_any).Value);

    /// <summary>The shortest time.</summary>
    public DurationRange Lowest(Func<T, Optional<DurationRange>> value) => Extremes.Lowest(Members(value), _isOpen, value(_any).Value);

    /// <summary>The lowest grade.</summary>
    public Possible<TOption> Lowest<TOption>(Func<T, Possible<TOption>> value)
        where TOption : struct, Enum => Lowest(element => (Optional<Possible<TOption>>)value(element));

    /// <inheritdoc cref="Lowest{TOption}(Func{T, Possible{TOption}})"/>
    public Possible<TOption> Lowest<TOption>(Func<T, Optional<Possible<TOption>>> value)
        where TOption : struct, Enum => Extremes.Lowest(Members(value), _isOpen, value(_any).Value);

    /// <summary>How many different numbers there are.</summary>
    public Tally Distinct(Func<T, Optional<NumberRange>> value) => DistinctValues.Count(Members(value), _isOpen, areWhole: false);

    /// <summary>How many different whole numbers there are.</summary>
    public Tally DistinctWhole(Func<T, Optional<NumberRange>> value) => DistinctValues.Count(Members(value), _isOpen, areWhole: true);

    /// <summary>How many different dates there are.</summary>
    public Tally Distinct(Func<T, Optional<DateRange>> value) => DistinctValues.Count(Members(value), _isOpen);

    /// <summary>How many different texts or codes there are.</summary>
    public Tally Distinct(Func<T, Optional<TextSet>> value) => DistinctValues.Count(Members(value), _isOpen);

    /// <summary>How many different options there are.</summary>
    public Tally Distinct<TOption>(Func<T, Possible<TOption>> value)
        where TOption : struct, Enum => Distinct(element => (Optional<Possible<TOption>>)value(element));

    /// <inheritdoc cref="Distinct{TOption}(Func{T, Possible{TOption}})"/>
    public Tally Distinct<TOption>(Func<T, Optional<Possible<TOption>>> value)
        where TOption : struct, Enum => DistinctValues.Count(
            [.. Members(value).Select(member => new Member<OptionSet>(member.Value.Options, member.Counts))], _isOpen, Possible<TOption>.Any.Options);

    /// <summary>The latest element that counts, or none.</summary>
    /// <param name="date">The date of an element.</param>
    public Optional<T> Latest(Func<T, DateRange> date) => _choose(Choice.Latest(Dated(date), _isOpen));

    /// <summary>The earliest element that counts, or none.</summary>
    /// <inheritdoc cref="Latest" path="/param"/>
    public Optional<T> Earliest(Func<T, DateRange> date) => _choose(Choice.Earliest(Dated(date), _isOpen));

    /// <summary>How many consecutive elements count at most.</summary>
    /// <param name="date">The date by which they are sorted.</param>
    public Tally LongestRun(Func<T, DateRange> date) => Runs.Longest(Dated(date), _isOpen);

    /// <summary>What holds in some window of time.</summary>
    /// <param name="length">The length of a window.</param>
    /// <param name="date">The date of an element.</param>
    public EachWindow<T> WithinSome(DurationRange length, Func<T, DateRange> date) => new(this, new Windows(Dated(date), _isOpen, length), isAny: false);

    /// <summary>What holds in every window of time.</summary>
    /// <inheritdoc cref="WithinSome" path="/param"/>
    public EachWindow<T> WithinAny(DurationRange length, Func<T, DateRange> date) => new(this, new Windows(Dated(date), _isOpen, length), isAny: true);

    /// <summary>Some of the elements, by position, each with whether it counts.</summary>
    internal Each<T> Of(IReadOnlyList<(int Index, Truth Counts)> inside) =>
        new([.. inside.Select(member => new Member<T>(_elements[member.Index].Value, member.Counts))], _isOpen, _any, _choose);

    private List<Member<DateRange>> Dated(Func<T, DateRange> date) => [.. _elements.Select(element => new Member<DateRange>(date(element.Value), element.Counts))];

    // What has no value does not count.
    private List<Member<TValue>> Members<TValue>(Func<T, Optional<TValue>> value)
    {
        List<Member<TValue>> members = [];
        foreach (var element in _elements)
        {
            var taken = value(element.Value);
            if (taken.HasValue != Truth.No)
            {
                members.Add(new(taken.Value, element.Counts.And(taken.HasValue)));
            }
        }

        return members;
    }
}
