using System.Globalization;

namespace Policies.Values;

/// <summary>A day of the Gregorian calendar; there is no time of day and no time zone.</summary>
/// <param name="Number">Days since 0001-01-01.</param>
public readonly record struct Day(int Number) : IComparable<Day>
{
    /// <summary>The first day that there is, 0001-01-01.</summary>
    public static Day First => new(0);

    /// <summary>The last day that there is, 9999-12-31.</summary>
    public static Day Last => new(3652058);

    /// <summary>Its year.</summary>
    public int Year => Date.Year;

    internal (int Year, int Month, int Day) Parts => (Date.Year, Date.Month, Date.Day);

    private DateTime Date => new DateTime(1, 1, 1).AddDays(Number);

    /// <summary>A day by year, month and day of the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public static Day Of(int year, int month, int day) => new((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay));

    /// <inheritdoc/>
    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <summary>The day in ISO 8601.</summary>
    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
