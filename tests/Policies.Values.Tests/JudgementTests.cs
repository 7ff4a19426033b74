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
