namespace Policies.Values;

/// <summary>Days moved by lengths of time, and the completed lengths between days (language reference, "Time").</summary>
internal static class Calendar
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    /// <summary>The day so many days later; null where the calendar has none.</summary>
    public static Day? AddDays(Day day, decimal days)
    {
        var number = day.Number + days;
        return number < Day.First.Number || number > Day.Last.Number ? null : new Day((int)number);
    }

    /// <summary>The same day of a later month, or the last of a month that has no such day; null where the calendar has none.</summary>
    public static Day? AddMonths(Day day, decimal months)
    {
        var (year, month, ofMonth) = day.Parts;
        var number = ((year - 1) * MonthsPerYear) + month - 1 + months;
        if (number < 0 || number >= Day.Last.Year * MonthsPerYear)
        {
            return null;
        }

        var (newYear, newMonth) = (((int)number / MonthsPerYear) + 1, ((int)number % MonthsPerYear) + 1);
        return Day.Of(newYear, newMonth, Math.Min(ofMonth, DateTime.DaysInMonth(newYear, newMonth)));
    }

    /// <summary>The days from one day to another; negative if the other is before.</summary>
    public static decimal Days(Day from, Day to) => to.Number - from.Number;

    /// <summary>The greatest number of weeks after which it is not yet past the other day.</summary>
    public static decimal Weeks(Day from, Day to) => Math.Floor(Days(from, to) / DaysPerWeek);

    /// <summary>The greatest number of months after which it is not yet past the other day.</summary>
    public static decimal Months(Day from, Day to)
    {
        var (start, end) = (from.Parts, to.Parts);
        var months = ((end.Year - start.Year) * MonthsPerYear) + end.Month - start.Month;

        // In the last month the day may not be reached yet; one that the month lacks is reached at its end.
        var reached = Math.Min(start.Day, DateTime.DaysInMonth(end.Year, end.Month));
        return end.Day >= reached ? months : months - 1;
    }

    /// <summary>The greatest number of years after which it is not yet past the other day.</summary>
    public static decimal Years(Day from, Day to) => Math.Floor(Months(from, to) / MonthsPerYear);
}
