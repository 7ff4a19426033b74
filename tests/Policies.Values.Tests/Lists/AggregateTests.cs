namespace Policies.Values.Tests.Lists;

/// <summary>Sums, extremes, averages and different values, over every small list against its completions.</summary>
public sealed class AggregateTests
{
    private const int Greatest = 3;

    public static TheoryData<int> Lengths => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_sum_holds_just_the_sums_of_the_completions(int length) => Each(length, (list, completions) =>
    {
        var sums = completions.Select(Counted).Select(values => (decimal)values.Sum()).ToList();
        Assert.Equal(NumberRange.Between(sums.Min(), sums.Max()), Totals.Sum(Chart.As(list, Chart.Numbers), false, NumberRange.Whole));
        Assert.Equal(NumberRange.AtLeast(sums.Min()), Totals.Sum(Chart.As(list, Chart.Numbers), true, NumberRange.AtLeast(0)));
    });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void An_extreme_holds_just_those_of_the_completions_if_some_element_surely_counts(int length) => Each(length, (list, completions) =>
    {
        var any = NumberRange.Between(0, Greatest);
        var isAny = list.All(member => member.Counts != Truth.Yes);
        var values = completions.Select(Counted).Where(each => each.Count > 0).ToList();
        var numbers = Chart.As(list, Chart.Numbers);
        Assert.Equal(isAny ? any : NumberRange.Between(values.Min(each => each.Max()), values.Max(each => each.Max())), Extremes.Highest(numbers, false, any));
        Assert.Equal(isAny ? any : NumberRange.Between(values.Min(each => each.Min()), values.Max(each => each.Min())), Extremes.Lowest(numbers, false, any));
        Assert.Equal(isAny ? any : NumberRange.Between(values.Min(each => each.Max()), Greatest), Extremes.Highest(numbers, true, any));
    });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void The_highest_and_lowest_grade_are_those_of_some_completion(int length) => Each(length, (list, completions) =>
    {
        var any = OptionSet.Whole(Greatest + 1);
        OptionSet Expected(Func<List<int>, int> best) => list.All(member => member.Counts != Truth.Yes)
            ? any
            : completions.Select(values => OptionSet.Of(best(Counted(values)))).Aggregate((one, other) => one | other);
        var grades = Chart.As(list, range => OptionSet.Between(range.Low, range.High));
        Assert.Equal(Expected(values => values.Max()), Extremes.Highest(grades, false, any));
        Assert.Equal(Expected(values => values.Min()), Extremes.Lowest(grades, false, any));
    });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void An_average_holds_those_of_the_completions(int length) => Each(length, (list, completions) =>
    {
        var average = Totals.Average(Chart.As(list, Chart.Numbers), false, NumberRange.Between(0, Greatest));
        foreach (var values in completions.Select(Counted))
        {
            Assert.NotEqual(Truth.No, average.Is(values.Count == 0 ? NumberRange.Between(0, Greatest) : NumberRange.Of(values.Select(value => (decimal)value).Average())));
        }

        if (list.Length > 0 && list.All(member => member.Counts == Truth.Yes && member.Value.Low == member.Value.High))
        {
            Assert.True(average.IsSingle);
        }
    });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Different_whole_numbers_dates_and_grades_are_as_few_and_as_many_as_those_of_the_completions(int length) => Each(length, (list, completions) =>
    {
        var counts = completions.Select(values => Counted(values).Distinct().Count()).ToList();
        var expected = Tally.Between(counts.Min(), counts.Max());
        Assert.Equal(expected, DistinctValues.Count(Chart.As(list, Chart.Numbers), false, areWhole: true));
        Assert.Equal(expected, DistinctValues.Count(Chart.As(list, Chart.Days), false));
        Assert.Equal(expected, DistinctValues.Count(Chart.As(list, range => OptionSet.Between(range.Low, range.High)), false, OptionSet.Whole(Greatest + 1)));
        Assert.Equal(Tally.Between(counts.Min(), null), DistinctValues.Count(Chart.As(list, Chart.Numbers), true, areWhole: true));
    });

    [Fact]
    public void Different_options_are_as_few_and_as_many_as_those_of_the_completions()
    {
        var sets = Enumerable.Range(1, 7).Select(mask => OptionSet.FromMask((ulong)mask)).ToList();
        foreach (var list in Enumerable.Range(0, 4).SelectMany(length => Chart.Of(length, sets)))
        {
            var counts = Chart.Completions(list, set => Enumerable.Range(0, 3).Where(set.Contains)).Select(values => Counted(values).Distinct().Count()).ToList();
            Assert.Equal(Tally.Between(counts.Min(), counts.Max()), DistinctValues.Count(list, false, OptionSet.Whole(3)));
            Assert.Equal(Tally.Between(counts.Min(), 3), DistinctValues.Count(list, true, OptionSet.Whole(3)));
        }
    }

    [Fact]
    public void Texts_that_are_not_known_may_be_the_same_as_others_or_not()
    {
        Member<TextSet> Of(string? text, Truth counts) => new(text, counts);
        Assert.Equal(Tally.Between(1, 2), DistinctValues.Count([Of("a", Truth.Yes), Of(null, Truth.Yes)], false));
        Assert.Equal(Tally.Between(1, 2), DistinctValues.Count([Of(null, Truth.Yes), Of(null, Truth.Yes)], false));
        Assert.Equal(Tally.Between(2, 3), DistinctValues.Count([Of("a", Truth.Yes), Of("b", Truth.Yes), Of("c", Truth.Unknown)], false));
        Assert.Equal(Tally.Between(1, null), DistinctValues.Count([Of("a", Truth.Yes)], true));
        Assert.Equal(1, DistinctValues.Count([new Member<TextSet>(TextSet.Of("M48.06").AsCode(), Truth.Yes), new Member<TextSet>(TextSet.Of("m4806").AsCode(), Truth.Yes)], false).Possibly);
    }

    [Fact]
    public void Numbers_between_two_others_can_always_differ()
    {
        Member<NumberRange> Of(NumberRange range) => new(range, Truth.Yes);
        Assert.Equal(Tally.Between(1, 3), DistinctValues.Count([Of(NumberRange.Between(1, 2)), Of(NumberRange.Between(1, 2)), Of(1)], false, areWhole: false));
        Assert.Equal(Tally.Between(2, 2), DistinctValues.Count([Of(NumberRange.LessThan(2)), Of(2)], false, areWhole: false));
    }

    [Fact]
    public void Lengths_in_weeks_and_in_months_are_summed_in_days()
    {
        Member<DurationRange> Of(DurationRange length, Truth counts = Truth.Yes) => new(length, counts);
        Assert.Equal(Duration.Months(5), Totals.Sum([Of(Duration.Months(2)), Of(Duration.Months(3))], false));
        Assert.Equal(DurationRange.Between(Duration.Days(42 + 59), Duration.Days(42 + 62)), Totals.Sum([Of(Duration.Weeks(6)), Of(Duration.Months(2))], false));
        Assert.Equal(DurationRange.AtLeast(Duration.Weeks(6)), Totals.Sum([Of(Duration.Weeks(6)), Of(DurationRange.Whole)], false));
        Assert.Equal(DurationRange.Between(Duration.Weeks(6), Duration.Weeks(8)), Totals.Sum([Of(Duration.Weeks(6)), Of(Duration.Weeks(2), Truth.Unknown)], false));
    }

    private static List<int> Counted((int Value, bool Counts)[] values) => [.. values.Where(each => each.Counts).Select(each => each.Value)];

    private static void Each(int length, Action<Member<(int Low, int High)>[], List<(int Value, bool Counts)[]>> check)
    {
        foreach (var list in Chart.Of(length, Chart.Ranges(Greatest)))
        {
            check(list, [.. Chart.Completions(list, Chart.Values)]);
        }
    }
}
