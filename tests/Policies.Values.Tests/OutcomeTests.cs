using Policies.Values;

namespace Policies.Values.Tests;

public sealed class OutcomeTests
{
    private static readonly Outcome[] Domain = [Outcome.Necessary, Outcome.Refer, Outcome.Incidental, Outcome.NotNecessary];

    public static TheoryData<int> Elements => [1, 2, 3];

    [Theory]
    [MemberData(nameof(Elements))]
    public void Every_must_qualify_is_the_worst_of_every_choice(int count)
    {
        foreach (var elements in Completions.Choices(Enumerable.Repeat(Completions.Sets(Domain).ToArray(), count).ToArray()))
        {
            var expected = Completions.Set(Choices(elements).Select(choice => choice.Max()));
            Assert.Equal(expected, RollUp.EveryMustQualify(elements));
        }
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void Each_stands_alone_counts_the_necessary_of_every_choice(int count)
    {
        foreach (var elements in Completions.Choices(Enumerable.Repeat(Completions.Sets(Domain).ToArray(), count).ToArray()))
        {
            var expected = Completions.Set(Choices(elements).Select(choice =>
                choice.All(outcome => outcome == Outcome.Necessary) ? Outcome.Necessary
                : choice.Contains(Outcome.Necessary) ? Outcome.NecessaryInPart
                : choice.Min()));
            Assert.Equal(expected, RollUp.EachStandsAlone(elements));
        }
    }

    [Fact]
    public void A_cap_replaces_necessary_by_what_the_other_line_may_be()
    {
        foreach (var own in Completions.Sets(Completions.Elementary))
        {
            foreach (var other in Completions.Sets([.. Completions.Elementary, Outcome.NecessaryInPart]))
            {
                var expected = Completions.Set(
                    from mine in own.All()
                    from theirs in other.All()
                    select mine != Outcome.Necessary ? mine : theirs switch
                    {
                        Outcome.NecessaryInPart => Outcome.Necessary,
                        Outcome.Incidental => Outcome.NotNecessary,
                        _ => theirs,
                    });
                Assert.Equal(expected, Requirement.Cap(own, other));
            }
        }
    }

    [Fact]
    public void Roll_ups_of_two_elements_hold_for_every_outcome()
    {
        var sets = Completions.Sets(Completions.Elementary).ToArray();
        foreach (var elements in Completions.Choices([sets, sets]))
        {
            Assert.Equal(Completions.Set(Choices(elements).Select(choice => choice.Max())), RollUp.EveryMustQualify(elements));
            Assert.Equal(
                Completions.Set(Choices(elements).Select(choice => choice.Count(outcome => outcome == Outcome.Necessary) switch
                {
                    2 => Outcome.Necessary,
                    1 => Outcome.NecessaryInPart,
                    _ => choice.Min(),
                })),
                RollUp.EachStandsAlone(elements));
        }
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void The_best_of_a_kind_is_the_best_of_every_choice(int count)
    {
        Outcome[] domain = [Outcome.Necessary, Outcome.Investigational, Outcome.NotNecessary];
        foreach (var lines in Completions.Choices(Enumerable.Repeat(Completions.Sets(domain).ToArray(), count).ToArray()))
        {
            var expected = Completions.Set(Choices(lines).Select(choice => choice.Min()));
            Assert.Equal(expected, Requirement.BestOf([.. lines, Outcome.Incidental]));
        }

        Assert.Equal((OutcomeSet)Outcome.NotNecessary, Requirement.BestOf([Outcome.Incidental]));
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void A_cap_by_a_kind_counts_in_part_as_necessary_and_leaves_incidental_lines_out(int count)
    {
        Outcome[] domain = [Outcome.Necessary, Outcome.NecessaryInPart, Outcome.Refer, Outcome.Incidental, Outcome.NotNecessary];
        foreach (var lines in Completions.Choices(Enumerable.Repeat(Completions.Sets(domain).ToArray(), count).ToArray()))
        {
            var expected = Completions.Set(Choices(lines).Select(choice => choice
                .Where(outcome => outcome != Outcome.Incidental)
                .Select(outcome => outcome == Outcome.NecessaryInPart ? Outcome.Necessary : outcome)
                .DefaultIfEmpty(Outcome.NotNecessary)
                .Min()));
            Assert.Equal(expected, Requirement.Cap(Outcome.Necessary, Requirement.BestOf(lines)));
        }
    }

    [Fact]
    public void A_set_of_outcomes_knows_its_best_its_worst_and_its_members()
    {
        foreach (var set in Completions.Sets([.. Completions.Elementary, Outcome.NecessaryInPart]))
        {
            Assert.Equal(set.All().Order(), set.All());
            Assert.Equal((set.All().Min(), set.All().Max()), (set.Best, set.Worst));
            Assert.Equal(set.All().Count() == 1, set.IsSingle);
            Assert.Equal(set, Completions.Set(set.All()));
            Assert.All(set.All(), outcome => Assert.False(set.Without(outcome).Contains(outcome)));
        }

        Assert.True(OutcomeSet.Empty.IsEmpty);
        Assert.Throws<InvalidOperationException>(() => OutcomeSet.Empty.Best);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void First_match_is_the_union_over_the_completions_of_its_conditions(int count)
    {
        Outcome[] values = [Outcome.NotNecessary, Outcome.Necessary, Outcome.Incidental, Outcome.Refer];
        foreach (var conditions in Completions.Rows(count))
        {
            var table = new FirstMatch<OutcomeSet>();
            for (var i = 0; i < count; i++)
            {
                table.Row(i, conditions[i], values[i]);
            }

            table.Row(count, Truth.Yes, Outcome.Investigational);
            var expected = Completions.Choices(conditions.Select(Completions.Of).ToArray())
                .Select(completion => Array.IndexOf(completion, true))
                .Select(index => index < 0 ? count : index)
                .Distinct().Order().ToList();
            Assert.Equal(expected, table.Contributing);
            Assert.Equal(Completions.Set(expected.Select(index => index == count ? Outcome.Investigational : values[index])), table.Result);
            Assert.True(table.IsDecided);
        }
    }

    [Fact]
    public void In_part_counts_as_necessary()
    {
        Assert.Equal(Truth.Yes, ((OutcomeSet)Outcome.Necessary | Outcome.NecessaryInPart).IsNecessary);
        Assert.Equal(Truth.Unknown, ((OutcomeSet)Outcome.NecessaryInPart | Outcome.NotNecessary).IsNecessary);
        Assert.Equal(Truth.No, ((OutcomeSet)Outcome.Incidental).IsNecessary);
    }

    private static IEnumerable<Outcome[]> Choices(IEnumerable<OutcomeSet> sets) =>
        Completions.Choices(sets.Select(set => set.All().ToArray()).ToArray());
}
