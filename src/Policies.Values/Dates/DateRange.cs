using System.Globalization;

namespace Policies.Values;

/// <summary>The days still possible: one, those of a month or year, a range, or any.</summary>
public readonly partial struct DateRange : IEquatable<DateRange>, IOrdered<DateRange>
{
    private DateRange(Range<Day> days) => Days = days;

    /// <summary>Any day.</summary>
    public static DateRange Whole => default;

    /// <summary>The days as a range.</summary>
    public Range<Day> Days { get; }

    /// <summary>Whether nothing is said at all.</summary>
    public bool IsWhole => Days.IsWhole;

    /// <summary>Whether just one day is possible.</summary>
    public bool IsSingle => Days.IsSingle;

    /// <summary>A known day.</summary>
    public static implicit operator DateRange(Day day) => new(day);

    /// <summary>Some days.</summary>
    public static implicit operator DateRange(Range<Day> days) => new(days);

#if NET
    /// <summary>A known day.</summary>
    public static implicit operator DateRange(DateOnly day) => new(new Day(day.DayNumber));
#endif

    /// <summary>The days that a text in ISO 8601 stands for: a day, a month or a year.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static DateRange Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"'{text}' is not a date: write 2026, 2026-01 or 2026-01-12.");

    /// <summary>The same; null if the text is none of these.</summary>
    public static DateRange? TryParse(string text)
    {
        if (text.Length is not (4 or 7 or 10)
            || (text.Length > 4 && text[4] != '-')
            || (text.Length > 7 && text[7] != '-')
            || !Read(text, 0, 4, out var year) || year < 1)
        {
            return null;
        }

        if (text.Length == 4)
        {
            return Between(Day.Of(year, 1, 1), Day.Of(year, 12, 31));
        }

        if (!Read(text, 5, 2, out var month) || month is < 1 or > 12)
        {
            return null;
        }

        var length = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
        {
            return Between(Day.Of(year, month, 1), Day.Of(year, month, length));
        }

        return Read(text, 8, 2, out var day) && day >= 1 && day <= length ? Day.Of(year, month, day) : null;
    }

    /// <summary>From one day to another, both included.</summary>
    /// <exception cref="ArgumentException">The first is later.</exception>
    public static DateRange Between(Day first, Day last) => new(Range<Day>.Between(first, last));

    /// <summary>A day and everything after it.</summary>
    public static DateRange OnOrAfter(Day first) => new(Range<Day>.AtLeast(first));

    /// <summary>A day and everything before it.</summary>
    public static DateRange OnOrBefore(Day last) => new(Range<Day>.AtMost(last));

    /// <summary>Yes if every day here is before every day there, no if none is.</summary>
    public Truth IsLessThan(DateRange other) => Days.IsLessThan(other.Days);

    /// <summary>Yes if every day here is on or before every day there, no if none is.</summary>
    public Truth IsAtMost(DateRange other) => Days.IsAtMost(other.Days);

    /// <summary>Yes if every day here is after every day there, no if none is.</summary>
    public Truth IsMoreThan(DateRange other) => Days.IsMoreThan(other.Days);

    /// <summary>Yes if every day here is on or after every day there, no if none is.</summary>
    public Truth IsAtLeast(DateRange other) => Days.IsAtLeast(other.Days);

    /// <summary>On or after the one and on or before the other.</summary>
    public Truth IsBetween(DateRange low, DateRange high) => Days.IsBetween(low.Days, high.Days);

    /// <summary>Yes if both are the same single day, no if they share none.</summary>
    public Truth Is(DateRange other) => Days.Is(other.Days);

    /// <summary>Whether it is one of some, each taken by itself.</summary>
    public Truth IsOneOf(params DateRange[] listed)
    {
        var days = Days;
        return listed.Aggregate(Truth.No, (result, one) => result.Or(days.Is(one.Days)));
    }

    /// <inheritdoc/>
    public DateRange Union(DateRange other) => Days.Hull(other.Days);

    /// <inheritdoc/>
    public DateRange Greater(DateRange other) => Days.Greater(other.Days);

    /// <inheritdoc/>
    public DateRange Lesser(DateRange other) => Days.Lesser(other.Days);

    /// <inheritdoc/>
    public bool Equals(DateRange other) => Days.Equals(other.Days);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Days.GetHashCode();

    /// <summary>The days in ISO 8601, a whole month or year as such.</summary>
    public override string ToString()
    {
        if (IsWhole)
        {
            return "any";
        }

        if (!Days.Low.IsPresent || !Days.High.IsPresent)
        {
            return Days.Low.IsPresent ? "on or after " + Days.Low.Value : "on or before " + Days.High.Value;
        }

        var (first, last) = (Days.Low.Value, Days.High.Value);
        var text = first.ToString();
        foreach (var length in new[] { 10, 7, 4 })
        {
            var part = text.Substring(0, length);
            if (TryParse(part) is { } range && range.Equals(this))
            {
                return part;
            }
        }

        return first + " to " + last;
    }

    private static bool Read(string text, int start, int length, out int number) =>
        int.TryParse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
