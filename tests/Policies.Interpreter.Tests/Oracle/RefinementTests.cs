using CsCheck;
using Policies.Interpreter.Tests.Generation;
using Policies.Values;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>The theorem of the language reference, section 3: whatever a record still comes to say, the official result lies within the open one of today.</summary>
public class RefinementTests
{
    [Fact]
    public void Whatever_a_record_comes_to_say_each_official_result_was_possible_in_the_open_evaluation() => Check(new Features(), Refiner.Some, 150);

    [Fact]
    public void Whatever_completes_a_record_each_official_result_was_possible_in_the_open_evaluation() => Check(new Features(), Refiner.Complete, 150);

    [Fact]
    public void The_same_holds_for_small_policies_tried_many_times() => Check(new Features(IsSmall: true), (facts, dice) => dice.Chance(50) ? Refiner.Some(facts, dice) : Refiner.Complete(facts, dice), 1200);

    [Fact]
    public void Without_silence_learning_more_only_settles_results() =>
        RefinedCase.Gen(new Features(Silence: false), Refiner.Some).Sample(
            drawn =>
            {
                var refinements = new Refinements(drawn);
                foreach (var (before, after, place) in refinements.Results())
                {
                    Assert.True(IsWithin(after.Official, before.Official), place);
                }

                foreach (var (before, after, place) in refinements.Lines())
                {
                    Assert.True((after.Outcomes & before.Outcomes) == after.Outcomes, place);
                }
            },
            iter: 150);

    [Fact]
    public void Without_silence_the_open_evaluation_is_the_official_one() =>
        RefinedCase.Gen(new Features(Silence: false), (facts, _) => facts).Sample(
            drawn =>
            {
                var refinements = new Refinements(drawn);
                Assert.All(refinements.Results(), result => Assert.Equal(result.Before.Official, result.Before.Open));
                Assert.All(refinements.Before.Lines, line => Assert.Equal(line.Outcomes, line.OpenOutcomes));
            },
            iter: 150);

    private static void Check(Features features, Func<Runtime.Facts.CaseFacts, Dice, Runtime.Facts.CaseFacts> refine, int cases) =>
        RefinedCase.Gen(features, refine).Sample(
            drawn =>
            {
                var refinements = new Refinements(drawn);
                foreach (var (before, after, place) in refinements.Results())
                {
                    Assert.True(IsWithin(before.Official, before.Open), place);
                    Assert.True(IsWithin(after.Official, before.Open), place);
                    Assert.True(IsWithin(after.Open, before.Open), place);
                }

                foreach (var (before, after, place) in refinements.Lines())
                {
                    Assert.True((before.Outcomes & before.OpenOutcomes) == before.Outcomes, place);
                    Assert.True((after.Outcomes & before.OpenOutcomes) == after.Outcomes, place);
                    Assert.True((after.OpenOutcomes & before.OpenOutcomes) == after.OpenOutcomes, place);
                }
            },
            iter: cases);

    private static bool IsWithin(Truth result, Truth possible) => possible == Truth.Unknown || result == possible;
}
