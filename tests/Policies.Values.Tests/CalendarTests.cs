using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>Dates and lengths of time, against the calendar of the framework and against every day of a range.</summary>
public sealed class CalendarTests
{
    private static readonly Day Start = Day.Of(2023, 12, 20);

    // Around a leap day and ends of months, where clipping happens.
    private static readonly IReadOnlyList<Day> Days =
        [.. new[] { "2023-12-31", "2024-01-29", "2024-01-30", "2024-01-31", "2024-02-01", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-30", "2024-03-31" }.Select(On)];

    private static readonly IReadOnlyList<Duration> Lengths =
        [Duration.Days(0), Duration.Days(1), Duration.Days(30), Duration.Weeks(2), Duration.Months(0), Duration.Months(1), Duration.Months(2), Duration.Years(1)];

    private static readonly IReadOnlyList<DateRange> Ranges =
        [.. Days.SelectMany((first, i) => Days.Skip(i).Select(last => DateRange.Between(first, last)))];

    private static Day On(string text) => DateRange.Parse(text).Days.Low.Value;

    private static IEnumerable<Day> All(DateRange range) =>
        Enumerable.Range(range.Days.Low.Value.Number, range.Days.High.Value.Number - range.Days.Low.Value.Number + 1).Select(number => new Day(number));

    private static DateTime Time(Day day) => new DateTime(1, 1, 1).AddDays(day.Number);

    private static Day Later(Day day, Duration length, int sign) => new((int)(length.IsCalendar
        ? Time(day).AddMonths(sign * (int)length.Canonical)
        : Time(day).AddDays(sign * (double)length.Canonical)).Subtract(new DateTime(1, 1, 1)).TotalDays);

    private static Truth Holds(IEnumerable<bool> results) => results.Distinct().ToList() switch { [true] => Truth.Yes, [false] => Truth.No, _ => Truth.Unknown };

    [Fact]
    public void A_date_moves_by_the_calendar() => Assert.All(
        from number in Enumerable.Range(0, 1500) from length in Lengths select (Day: new Day(Start.Number + number), length),
        pair =>
        {
            Assert.Equal(Later(pair.Day, pair.length, 1), (DateRange)pair.Day + pair.length);
            Assert.Equal(Later(pair.Day, pair.length, -1), (DateRange)pair.Day - pair.length);
        });

    [Fact]
    public void A_range_moves_to_the_hull_of_its_days() => Assert.All(
        from range in Ranges from length in Lengths select (range, length),
        pair =>
        {
            var moved = All(pair.range).Select(day => Later(day, pair.length, 1).Number).ToList();
            Assert.Equal(DateRange.Between(new Day(moved.Min()), new Day(moved.Max())), pair.range + pair.length);
        });

    [Fact]
    public void Within_is_what_every_pair_of_days_agrees_on() => Assert.All(
        from date in Ranges.Where((_, i) => i % 2 == 0) from anchor in Ranges.Where((_, i) => i % 3 == 0) from length in Lengths select (date, anchor, length),
        triple =>
        {
            var (date, anchor, length) = triple;
            var pairs = (from d in All(date) from e in All(anchor) select (Day: d.Number, Anchor: e.Number, Least: Later(e, length, -1).Number, Most: Later(e, length, 1).Number)).ToList();
            Assert.Equal(Holds(pairs.Select(pair => pair.Least <= pair.Day && pair.Day <= pair.Anchor)), date.IsWithinBefore(anchor, length));
            Assert.Equal(Holds(pairs.Select(pair => pair.Anchor <= pair.Day && pair.Day <= pair.Most)), date.IsWithinAfter(anchor, length));
            Assert.Equal(Holds(pairs.Select(pair => pair.Least <= pair.Day && pair.Day <= pair.Most)), date.IsWithinOf(anchor, length));
        });

    [Fact]
    public void Completed_lengths_are_the_greatest_number_that_fits() => Assert.All(
        from first in Days from number in Enumerable.Range(-800, 1600) select (first, Last: new Day(first.Number + number)),
        pair =>
        {
            var (first, last) = pair;
            decimal Greatest(Func<decimal, Duration> unit)
            {
                var count = -900;
                while (Later(first, unit(count + 1), 1).Number <= last.Number)
                {
                    count++;
                }

                return count;
            }

            Assert.Equal(last.Number - first.Number, Single(((DateRange)first).DaysTo(last)));
            Assert.Equal(Greatest(Duration.Weeks), Single(((DateRange)first).WeeksTo(last)));
            Assert.Equal(Greatest(Duration.Months), Single(((DateRange)first).MonthsTo(last)));
            Assert.Equal(Greatest(Duration.Years), Single(((DateRange)first).YearsTo(last)));
        });

    [Fact]
    public void Completed_lengths_of_ranges_are_those_of_their_days() => Assert.All(
        from one in Ranges.Where((_, i) => i % 3 == 0) from other in Ranges.Where((_, i) => i % 4 == 0) select (one, other),
        pair =>
        {
            void Check(Func<DateRange, DateRange, NumberRange> count)
            {
                var counts = (from first in All(pair.one) from last in All(pair.other) select Single(count(first, last))).ToList();
                Assert.Equal(NumberRange.Between(counts.Min(), counts.Max()), count(pair.one, pair.other));
            }

            Check((first, last) => first.DaysTo(last));
            Check((first, last) => first.WeeksTo(last));
            Check((first, last) => first.MonthsTo(last));
            Check((first, last) => first.YearsTo(last));
        });

    [Fact]
    public void Only_a_known_whole_length_moves_a_date()
    {
        DateRange date = On("2024-01-31");
        Assert.True((date + DurationRange.Between(Duration.Days(1), Duration.Days(2))).IsWhole);
        Assert.True((date + DurationRange.Whole).IsWhole);
        Assert.True((date + Duration.Weeks(1.5m)).IsWhole);
        Assert.True((date + Duration.Days(4_000_000)).IsWhole);
        Assert.True((date - Duration.Years(3000)).IsWhole);
        Assert.Equal("on or after 2024-02-29", (DateRange.OnOrAfter(On("2024-01-31")) + Duration.Months(1)).ToString());
        Assert.Equal("at least 0", DateRange.OnOrBefore(On("2024-01-31")).DaysTo(On("2024-01-31")).ToString());
        Assert.True(DateRange.Whole.YearsTo(On("2024-01-31")).IsWhole);
    }

    [Fact]
    public void Known_lengths_of_one_kind_are_added()
    {
        Assert.Equal("5 weeks", ((DurationRange)Duration.Weeks(2) + Duration.Weeks(3)).ToString());
        Assert.Equal("17 days", ((DurationRange)Duration.Weeks(2) + Duration.Days(3)).ToString());
        Assert.Equal("11 months", ((DurationRange)Duration.Years(1) - Duration.Months(1)).ToString());
        Assert.True(((DurationRange)Duration.Weeks(2) + Duration.Months(1)).IsWhole);
        Assert.True((DurationRange.AtLeast(Duration.Weeks(2)) + Duration.Weeks(1)).IsWhole);
        Assert.Equal("6 weeks", ((DurationRange)Duration.Weeks(4) * 1.5m).ToString());
        Assert.True((DurationRange.MoreThan(Duration.Weeks(2)) * 2).IsWhole);
        Assert.True((((DurationRange)Duration.Weeks(2)) * NumberRange.Between(1, 2)).IsWhole);
    }

    [Theory]
    [InlineData("2.4", "1", "2")]
    [InlineData("2.5", "1", "3")]
    [InlineData("-2.5", "1", "-3")]
    [InlineData("-2.4", "1", "-2")]
    [InlineData("2.25", "0.5", "2.5")]
    [InlineData("2.24", "0.5", "2")]
    [InlineData("17", "10", "20")]
    [InlineData("15", "10", "20")]
    [InlineData("14.999", "10", "10")]
    [InlineData("0.45", "0.3", "0.6")]
    public void A_number_is_rounded_to_the_nearest_multiple_halves_away_from_zero(string number, string step, string rounded) =>
        Assert.Equal(decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture), Single(NumberRange.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).RoundedTo(decimal.Parse(step, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_range_is_rounded_at_its_ends() => Assert.All(
        Samples.Ranges(-1.5m, -1, 0.5m, 1.25m, 1.5m),
        range =>
        {
            var rounded = ((NumberRange)range).RoundedTo(1).Values;
            for (var value = -3m; value <= 3; value += 0.25m)
            {
                Assert.True(!range.Holds(value) || rounded.Holds(Single(NumberRange.Of(value).RoundedTo(1))), $"{value} in {range} rounds into {rounded}");
            }
        });

    private static decimal Single(NumberRange range) => range.IsSingle ? range.Values.Low.Value : throw new ArgumentException(range.ToString());
}
