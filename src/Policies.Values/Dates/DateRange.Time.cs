namespace Policies.Values;

public readonly partial struct DateRange
{
    /// <summary>
    /// The days so much later, by the calendar: 2025-01-31 and one month is 2025-02-28. Only a known, whole count of one unit moves a date;
    /// any other length gives any day.
    /// </summary>
    public static DateRange operator +(DateRange date, DurationRange length) => date.Moved(length, 1);

    /// <summary>The days so much earlier.</summary>
    public static DateRange operator -(DateRange date, DurationRange length) => date.Moved(length, -1);

    /// <summary>Whether it is on or before an anchor, and not more than a length before it.</summary>
    public Truth IsWithinBefore(DateRange anchor, DurationRange length) => IsAtLeast(anchor - length).And(IsAtMost(anchor));

    /// <summary>Whether it is on or after an anchor, and not more than a length after it.</summary>
    public Truth IsWithinAfter(DateRange anchor, DurationRange length) => IsAtLeast(anchor).And(IsAtMost(anchor + length));

    /// <summary>Whether it is not more than a length before or after an anchor.</summary>
    public Truth IsWithinOf(DateRange anchor, DurationRange length) => IsAtLeast(anchor - length).And(IsAtMost(anchor + length));

    /// <summary>The days to another date; negative if that is before.</summary>
    public NumberRange DaysTo(DateRange other) => Between(other, Calendar.Days);

    /// <summary>The completed weeks to another date.</summary>
    public NumberRange WeeksTo(DateRange other) => Between(other, Calendar.Weeks);

    /// <summary>The completed months to another date.</summary>
    public NumberRange MonthsTo(DateRange other) => Between(other, Calendar.Months);

    /// <summary>The completed years to another date: from a birth date, the age.</summary>
    public NumberRange YearsTo(DateRange other) => Between(other, Calendar.Years);

    private DateRange Moved(DurationRange length, int sign)
    {
        if (!length.IsSingle || length.Low!.Value is var known && decimal.Truncate(known.Amount) != known.Amount)
        {
            return Whole;
        }

        var count = sign * known.Canonical;
        End<Day> End(End<Day> end) =>
            !end.IsPresent ? end
            : (known.IsCalendar ? Calendar.AddMonths(end.Value, count) : Calendar.AddDays(end.Value, count)) is { } moved ? End<Day>.Closed(moved)
            : End<Day>.Absent;
        return new(new Range<Day>(End(Days.Low), End(Days.High)));
    }

    // The least from the last day to the first, the greatest from the first to the last.
    private NumberRange Between(DateRange other, Func<Day, Day, decimal> count) => new Range<decimal>(
        Days.High.IsPresent && other.Days.Low.IsPresent ? End<decimal>.Closed(count(Days.High.Value, other.Days.Low.Value)) : End<decimal>.Absent,
        Days.Low.IsPresent && other.Days.High.IsPresent ? End<decimal>.Closed(count(Days.Low.Value, other.Days.High.Value)) : End<decimal>.Absent);
}
