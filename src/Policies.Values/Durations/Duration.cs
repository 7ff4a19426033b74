using System.Globalization;

namespace Policies.Values;

/// <summary>A length of time in one unit, for example 6 weeks. Lengths in days and in months compare through the calendar.</summary>
/// <param name="Amount">How many; may be a fraction.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Duration(decimal Amount, DurationUnit Unit)
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    /// <summary>Whether it is counted in months or years.</summary>
    public bool IsCalendar => Unit >= DurationUnit.Month;

    /// <summary>The amount in days, or in months if it is counted in months or years.</summary>
    public decimal Canonical => Unit switch
    {
        DurationUnit.Week => Times(Amount, DaysPerWeek),
        DurationUnit.Year => Times(Amount, MonthsPerYear),
        _ => Amount,
    };

    /// <summary>The fewest days that it can be.</summary>
    public decimal FewestDays => IsCalendar ? CalendarMonths.Shortest(Canonical) : Canonical;

    /// <summary>The most days that it can be.</summary>
    public decimal MostDays => IsCalendar ? CalendarMonths.Longest(Canonical) : Canonical;

    /// <summary>So many days.</summary>
    public static Duration Days(decimal amount) => new(amount, DurationUnit.Day);

    /// <summary>So many weeks.</summary>
    public static Duration Weeks(decimal amount) => new(amount, DurationUnit.Week);

    /// <summary>So many months.</summary>
    public static Duration Months(decimal amount) => new(amount, DurationUnit.Month);

    /// <summary>So many years.</summary>
    public static Duration Years(decimal amount) => new(amount, DurationUnit.Year);

    /// <summary>A length as it is written, <c>6 weeks</c> or <c>1 day</c>; null if it is none.</summary>
    public static Duration? Parse(string text)
    {
        var parts = text.Trim().Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2
            || !decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            return null;
        }

        return parts[1] switch
        {
            "day" or "days" => Days(amount),
            "week" or "weeks" => Weeks(amount),
            "month" or "months" => Months(amount),
            "year" or "years" => Years(amount),
            _ => null,
        };
    }

    /// <summary>Whether this is shorter: unknown where it turns on which months are meant.</summary>
    public Truth IsShorterThan(Duration other) =>
        IsCalendar == other.IsCalendar ? (Canonical < other.Canonical).ToTruth()
        : MostDays < other.FewestDays ? Truth.Yes
        : FewestDays >= other.MostDays ? Truth.No
        : Truth.Unknown;

    /// <summary>Whether both are equally long: unknown where it turns on which months are meant.</summary>
    public Truth IsAsLongAs(Duration other) =>
        IsCalendar == other.IsCalendar ? (Canonical == other.Canonical).ToTruth()
        : MostDays < other.FewestDays || FewestDays > other.MostDays ? Truth.No
        : FewestDays == other.MostDays && MostDays == other.FewestDays ? Truth.Yes
        : Truth.Unknown;

    /// <summary>The length in words.</summary>
    public override string ToString() =>
        NumberRange.Words(Amount)
        + (Unit switch { DurationUnit.Day => " day", DurationUnit.Week => " week", DurationUnit.Month => " month", _ => " year" })
        + (Amount == 1 ? "" : "s");

    private static decimal Times(decimal amount, int factor)
    {
        var most = decimal.MaxValue / factor;
        return amount > most ? decimal.MaxValue : amount < -most ? decimal.MinValue : amount * factor;
    }
}
