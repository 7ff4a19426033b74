using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>Durations against the real calendar: every run of months that starts on the first of a month in 400 years.</summary>
public sealed class DurationTests
{
    private static readonly DateTime[] Starts = [.. Enumerable.Range(0, 4800).Select(month => new DateTime(2000, 1, 1).AddMonths(month))];

    private static readonly Dictionary<int, (int Fewest, int Most, HashSet<int> All)> Runs =
        Enumerable.Range(0, 121).Concat([4800, 4801]).ToDictionary(months => months, months =>
        {
            HashSet<int> days = [.. Starts.Select(start => (start.AddMonths(months) - start).Days)];
            return (days.Min(), days.Max(), days);
        });

    [Fact]
    public void Months_have_the_days_of_their_shortest_and_longest_run()
    {
        foreach (var (months, run) in Runs)
        {
            Assert.Equal((run.Fewest, run.Most), ((int)Duration.Months(months).FewestDays, (int)Duration.Months(months).MostDays));
            Assert.Equal((-run.Most, -run.Fewest), ((int)Duration.Months(-months).FewestDays, (int)Duration.Months(-months).MostDays));
        }

        Assert.Equal((89m, 92m), (Duration.Months(3).FewestDays, Duration.Months(3).MostDays));
        Assert.Equal((365m, 366m), (Duration.Years(1).FewestDays, Duration.Years(1).MostDays));
    }

    [Fact]
    public void Months_against_days_agree_with_every_run()
    {
        foreach (var (months, run) in Runs.Where(pair => pair.Key <= 24))
        {
            var length = Duration.Months(months);
            for (var days = run.Fewest - 2; days <= run.Most + 2; days++)
            {
                var other = Duration.Days(days);
                Assert.Equal(Samples.Agree(run.All.Select(one => one < days)), length.IsShorterThan(other));
                Assert.Equal(Samples.Agree(run.All.Select(one => days < one)), other.IsShorterThan(length));
                Assert.Equal(Samples.Agree(run.All.Select(one => one == days)), length.IsAsLongAs(other));
                Assert.Equal(Samples.Agree(run.All.Select(one => one == days)), other.IsAsLongAs(length));
            }
        }
    }

    [Fact]
    public void Four_hundred_years_are_always_146097_days()
    {
        Assert.Equal(Truth.Yes, Duration.Years(400).IsAsLongAs(Duration.Days(146097)));
        Assert.Equal(Truth.No, Duration.Years(400).IsShorterThan(Duration.Days(146097)));
        Assert.Equal(Truth.Yes, Duration.Years(400).IsShorterThan(Duration.Days(146098)));
    }

    [Fact]
    public void A_part_of_a_month_has_between_no_days_and_those_of_a_month()
    {
        Assert.Equal((0m, 31m), (Duration.Months(0.5m).FewestDays, Duration.Months(0.5m).MostDays));
        Assert.Equal((28m, 62m), (Duration.Months(1.5m).FewestDays, Duration.Months(1.5m).MostDays));
    }

    [Fact]
    public void Days_and_weeks_convert_and_so_do_months_and_years()
    {
        Assert.Equal(Truth.Yes, Duration.Weeks(6).IsAsLongAs(Duration.Days(42)));
        Assert.Equal(Truth.Yes, Duration.Days(41).IsShorterThan(Duration.Weeks(6)));
        Assert.Equal(Truth.Yes, Duration.Years(2).IsAsLongAs(Duration.Months(24)));
        Assert.Equal(Truth.No, Duration.Years(2).IsShorterThan(Duration.Months(24)));
        Assert.Equal(Truth.Yes, Duration.Weeks(0).IsAsLongAs(Duration.Months(0)));
    }

    [Fact]
    public void A_length_that_no_decimal_holds_is_the_most_and_never_throws()
    {
        var most = Duration.Months(decimal.MaxValue);
        Assert.Equal((decimal.MaxValue, decimal.MaxValue), (most.FewestDays, most.MostDays));
        Assert.Equal(decimal.MaxValue, Duration.Years(decimal.MaxValue).Canonical);
        Assert.Equal(decimal.MinValue, Duration.Weeks(decimal.MinValue).Canonical);
        Assert.Equal(Truth.No, Duration.Months(10_000_000_000_000_000_000).IsShorterThan(Duration.Days(200_000_000_000_000_000_000m)));
    }

    [Theory]
    [InlineData("6 weeks", 6, DurationUnit.Week)]
    [InlineData("1 day", 1, DurationUnit.Day)]
    [InlineData(" 2.5  months ", 2.5, DurationUnit.Month)]
    [InlineData("10 years", 10, DurationUnit.Year)]
    public void A_length_is_read_as_it_is_written(string text, double amount, DurationUnit unit) =>
        Assert.Equal(new Duration((decimal)amount, unit), Duration.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("weeks")]
    [InlineData("6weeks")]
    [InlineData("-6 weeks")]
    [InlineData("6 Weeks")]
    [InlineData("6 fortnights")]
    [InlineData("1,000 days")]
    [InlineData("6 weeks 2 days")]
    [InlineData("99999999999999999999999999999999 days")]
    public void What_is_no_length_is_not_read(string text) => Assert.Null(Duration.Parse(text));

    [Fact]
    public void A_length_is_written_so_that_it_is_read_back()
    {
        foreach (var length in new[] { Duration.Days(1), Duration.Days(10), Duration.Weeks(1.5m), Duration.Months(3), Duration.Years(0) })
        {
            Assert.Equal(length, Duration.Parse(length.ToString()));
        }

        Assert.Equal("1 week", Duration.Weeks(1).ToString());
        Assert.Equal("0 years", Duration.Years(0).ToString());
    }
}
