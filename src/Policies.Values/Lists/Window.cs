namespace Policies.Values;

/// <summary>A window that begins on the date of an element, known or not: from its first possible day to its last.</summary>
internal readonly struct Window
{
    private readonly int _element;
    private readonly bool _isPositive;

    public Window(int element, DateRange start, DurationRange length)
    {
        _element = element;
        var days = start.Days;
        (HasStart, FirstStart) = (days.Low.IsPresent, days.Low.Value);
        (EndsStart, LastStart) = (days.High.IsPresent, days.High.Value);
        SureEnd = HasStart ? End(FirstStart, length.Low) : null;
        LastEnd = EndsStart ? End(LastStart, length.High) : null;
        _isPositive = length.Low is { Amount: > 0 };
    }

    /// <summary>Whether there is a first day on which it may begin.</summary>
    public bool HasStart { get; }

    /// <summary>The first day on which it may begin.</summary>
    public Day FirstStart { get; }

    /// <summary>Whether there is a last day on which it may begin.</summary>
    public bool EndsStart { get; }

    /// <summary>The last day on which it may begin.</summary>
    public Day LastStart { get; }

    /// <summary>The first day that may be past it; null if it may hold nothing.</summary>
    public Day? SureEnd { get; }

    /// <summary>The first day that is surely past it; null if there is none.</summary>
    public Day? LastEnd { get; }

    /// <summary>Whether an element of a date lies in it.</summary>
    public Truth Holds(int element, DateRange date)
    {
        if (element == _element)
        {
            return _isPositive ? Truth.Yes : Truth.Unknown;
        }

        var days = date.Days;
        if ((HasStart && days.High.IsPresent && days.High.Value.CompareTo(FirstStart) < 0)
            || (LastEnd is { } past && days.Low.IsPresent && days.Low.Value.CompareTo(past) >= 0))
        {
            return Truth.No;
        }

        return EndsStart && days.Low.IsPresent && days.Low.Value.CompareTo(LastStart) >= 0
            && SureEnd is { } end && days.High.IsPresent && days.High.Value.CompareTo(end) < 0
            ? Truth.Yes
            : Truth.Unknown;
    }

    // Beyond the calendar's last day no window ends.
    private static Day? End(Day start, Duration? length) =>
        length is { } known && ((DateRange)start + known).Days is { Low.IsPresent: true } days ? days.Low.Value : null;
}
