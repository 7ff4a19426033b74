using System.Globalization;
using Policies.Values;

namespace Policies.Values.Tests;

public sealed class DayTests
{
    [Fact]
    public void Every_day_of_eight_centuries_has_its_number_its_text_and_its_place()
    {
        var number = 0;
        for (var year = 1; year < 1600; year++)
        {
            number += DateTime.IsLeapYear(year) ? 366 : 365;
        }

        for (var year = 1600; year <= 2400; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                var first = number;
                for (var date = 1; date <= DateTime.DaysInMonth(year, month); date++)
                {
                    var day = Day.Of(year, month, date);
                    var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{date:00}");
                    Assert.Equal(number++, day.Number);
                    Assert.Equal(text, day.ToString());
                    Assert.Equal(year, day.Year);
                    Assert.Equal((DateRange)day, DateRange.Parse(text));
                    Assert.True(new Day(day.Number - 1).CompareTo(day) < 0);
                }

                var name = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
                Assert.Equal(DateRange.Between(new Day(first), new Day(number - 1)), DateRange.Parse(name));
                Assert.Equal(name, DateRange.Parse(name).ToString());
            }
        }
    }

    [Fact]
    public void A_year_is_its_first_day_to_its_last()
    {
        Assert.Equal(DateRange.Between(Day.Of(2025, 1, 1), Day.Of(2025, 12, 31)), DateRange.Parse("2025"));
        Assert.Equal("2025", DateRange.Parse("2025").ToString());
        Assert.Equal((Day.First.ToString(), Day.Last.ToString()), ("0001-01-01", "9999-12-31"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-1")]
    [InlineData("2025-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2025-04-31")]
    [InlineData("2025-01-00")]
    [InlineData("2025/01/12")]
    [InlineData("2025-01-1 ")]
    [InlineData("12-01-2025")]
    [InlineData("+025-01-12")]
    [InlineData("２０２５")]
    public void What_the_calendar_lacks_is_not_read(string text)
    {
        Assert.Null(DateRange.TryParse(text));
        Assert.Throws<FormatException>(() => DateRange.Parse(text));
    }

    [Fact]
    public void Days_are_told_in_words()
    {
        var day = Day.Of(2025, 3, 1);
        Assert.Equal("any", DateRange.Whole.ToString());
        Assert.Equal("on or after 2025-03-01", DateRange.OnOrAfter(day).ToString());
        Assert.Equal("on or before 2025-03-01", DateRange.OnOrBefore(day).ToString());
        Assert.Equal("2025-03-01 to 2025-04-30", DateRange.Between(day, Day.Of(2025, 4, 30)).ToString());
        Assert.Throws<ArgumentException>(() => DateRange.Between(day, Day.Of(2025, 2, 28)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.Of(2025, 2, 29));
    }

    [Fact]
    public void One_of_takes_each_day_by_itself()
    {
        Assert.Equal(Truth.Yes, DateRange.Parse("2025-03-01").IsOneOf(DateRange.Parse("2025-02-01"), DateRange.Parse("2025-03-01")));
        Assert.Equal(Truth.Unknown, DateRange.Parse("2025-03").IsOneOf(DateRange.Parse("2025-02-01"), DateRange.Parse("2025-03-01")));
        Assert.Equal(Truth.No, DateRange.Parse("2025-03").IsOneOf(DateRange.Parse("2025-02-01"), DateRange.Parse("2025-04-01")));
    }
}
