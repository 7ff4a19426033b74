using Policies.Values;

namespace Policies.Values.Tests;

public sealed class JudgementTests
{
    private static IEnumerable<Judgement> All =>
        from official in Completions.Truths
        from open in Completions.Truths
        select Judgement.Of(official, open);

    [Fact]
    public void Each_rail_keeps_its_result()
    {
        foreach (var official in Completions.Truths)
        {
            foreach (var open in Completions.Truths)
            {
                var judgement = Judgement.Of(official, open);
                Assert.Equal((official, open, true), (judgement.Official, judgement.Open, judgement.IsEvaluated));
            }
        }

        Assert.False(default(Judgement).IsEvaluated);
        Assert.Equal(9, All.Distinct().Count());
    }

    [Fact]
    public void Operators_are_Kleenes_on_each_rail()
    {
        foreach (var left in All)
        {
            Assert.Equal(Judgement.Of(left.Official.Not(), left.Open.Not()), !left);
            foreach (var right in All)
            {
                Assert.Equal(Judgement.Of(left.Official.And(right.Official), left.Open.And(right.Open)), left & right);
                Assert.Equal(Judgement.Of(left.Official.Or(right.Official), left.Open.Or(right.Open)), left | right);
                Assert.Equal(left | right, left.Unless(right));
                Assert.Equal(left | !right, left.If(right));
            }
        }
    }

    [Theory]
    [InlineData(Truth.No, Truth.No, Truth.No)]
    [InlineData(Truth.Unknown, Truth.No, Truth.Yes)]
    [InlineData(Truth.Yes, Truth.Yes, Truth.Yes)]
    public void Silence_settles_the_official_result_and_leaves_the_open_one(Truth official, Truth meansNo, Truth meansYes)
    {
        foreach (var open in Completions.Truths)
        {
            Assert.Equal(Judgement.Of(meansNo, open), Judgement.Of(official, open).SilenceMeansNo());
            Assert.Equal(Judgement.Of(meansYes, open), Judgement.Of(official, open).SilenceMeansYes());
        }
    }

    [Fact]
    public void Documented_is_settled_officially_and_never_refuted_openly()
    {
        foreach (var judgement in All)
        {
            Assert.Equal(judgement.Official != Truth.Unknown ? Truth.Yes : Truth.No, judgement.IsDocumented().Official);
            Assert.Equal(judgement.Open != Truth.Unknown ? Truth.Yes : Truth.Unknown, judgement.IsDocumented().Open);
        }
    }

    [Fact]
    public void Counts_take_each_rail_by_itself()
    {
        foreach (var members in Completions.Choices(Enumerable.Repeat(All.ToArray(), 3).ToArray()))
        {
            var official = Tally.Of(members.Select(member => member.Official));
            var open = Tally.Of(members.Select(member => member.Open));
            for (var n = 0; n <= 4; n++)
            {
                Assert.Equal(Judgement.Of(official.AtLeast(n), open.AtLeast(n)), Judgement.AtLeast(n, members));
                Assert.Equal(Judgement.Of(official.AtMost(n), open.AtMost(n)), Judgement.AtMost(n, members));
                Assert.Equal(Judgement.Of(official.Exactly(n), open.Exactly(n)), Judgement.Exactly(n, members));
            }

            Assert.Equal(Judgement.AtLeast(3, members), members[0] & members[1] & members[2]);
            Assert.Equal(Judgement.AtLeast(1, members), members[0] | members[1] | members[2]);
        }
    }

    [Fact]
    public void Two_conditions_are_the_same_where_every_completion_of_both_agrees()
    {
        foreach (var left in All)
        {
            foreach (var right in All)
            {
                Assert.Equal(Completions.Agree([left.Official, right.Official], both => both[0] == both[1]), left.Is(right).Official);
                Assert.Equal(Completions.Agree([left.Open, right.Open], both => both[0] == both[1]), left.Is(right).Open);
            }
        }
    }

    [Fact]
    public void A_fact_is_what_the_chart_says_on_both_rails()
    {
        Assert.Equal(Judgement.Yes, (Judgement)(bool?)true);
        Assert.Equal(Judgement.No, (Judgement)(bool?)false);
        Assert.Equal(Judgement.Unknown, (Judgement)(bool?)null);
        Assert.Equal(Judgement.Yes, Judgement.Documented(true));
        Assert.Equal(Judgement.Of(Truth.No, Truth.Unknown), Judgement.Documented(false));
    }

    [Fact]
    public void Not_met_has_two_kinds()
    {
        var silence = Judgement.Unknown.SilenceMeansNo();
        Assert.True(silence.IsForWantOfDocuments);
        Assert.True(silence.RestsOnSilence);
        Assert.False(silence.IsRefuted);
        Assert.True(Judgement.No.IsRefuted);
        Assert.False(Judgement.No.IsForWantOfDocuments);
        Assert.Equal("no (open: unknown)", silence.ToString());
    }
}
