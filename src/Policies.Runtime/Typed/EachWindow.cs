using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>Windows of time over a list on one rail: what is asked must hold in some, or in every one.</summary>
/// <typeparam name="T">The elements.</typeparam>
public sealed class EachWindow<T>
{
    private readonly Each<T> _elements;
    private readonly Windows _windows;
    private readonly bool _isAny;
    private readonly Func<Each<T>, Tally>? _distinct;

    internal EachWindow(Each<T> elements, Windows windows, bool isAny, Func<Each<T>, Tally>? distinct = null)
    {
        _elements = elements;
        _windows = windows;
        _isAny = isAny;
        _distinct = distinct;
    }

    /// <summary>At least one.</summary>
    public Truth Any => Holds(tally => tally.Any);

    /// <summary>Not one.</summary>
    public Truth None => Holds(tally => tally.None);

    /// <summary>At least so many.</summary>
    public Truth AtLeast(int number) => Holds(tally => tally.AtLeast(number));

    /// <summary>At most so many.</summary>
    public Truth AtMost(int number) => Holds(tally => tally.AtMost(number));

    /// <summary>Exactly so many.</summary>
    public Truth Exactly(int number) => Holds(tally => tally.Exactly(number));

    /// <summary>The same of different numbers.</summary>
    public EachWindow<T> Distinct(Func<T, Optional<NumberRange>> value) => With(elements => elements.Distinct(value));

    /// <summary>The same of different whole numbers.</summary>
    public EachWindow<T> DistinctWhole(Func<T, Optional<NumberRange>> value) => With(elements => elements.DistinctWhole(value));

    /// <summary>The same of different dates.</summary>
    public EachWindow<T> Distinct(Func<T, Optional<DateRange>> value) => With(elements => elements.Distinct(value));

    /// <summary>The same of different texts or codes.</summary>
    public EachWindow<T> Distinct(Func<T, Optional<TextSet>> value) => With(elements => elements.Distinct(value));

    /// <summary>The same of different options.</summary>
    public EachWindow<T> Distinct<TOption>(Func<T, Possible<TOption>> value)
        where TOption : struct, Enum => With(elements => elements.Distinct(value));

    /// <inheritdoc cref="Distinct{TOption}(Func{T, Possible{TOption}})"/>
    public EachWindow<T> Distinct<TOption>(Func<T, Optional<Possible<TOption>>> value)
        where TOption : struct, Enum => With(elements => elements.Distinct(value));

    private EachWindow<T> With(Func<Each<T>, Tally> distinct) => new(_elements, _windows, _isAny, distinct);

    private Truth Holds(Func<Tally, Truth> holds) => (_distinct, _isAny) switch
    {
        (null, true) => _windows.Any(holds),
        (null, false) => _windows.Some(holds),
        (var distinct, true) => _windows.Any(inside => distinct(_elements.Of(inside)), holds),
        (var distinct, false) => _windows.Some(inside => distinct(_elements.Of(inside)), holds),
    };
}
