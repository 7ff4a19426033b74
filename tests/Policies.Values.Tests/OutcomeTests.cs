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
            var table = new FirstMatch();
            for (var i = 0; i < count; i++)
            {
                table.Clause(i, conditions[i], values[i]);
            }

            table.Clause(count, Truth.Yes, Outcome.Investigational);
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
