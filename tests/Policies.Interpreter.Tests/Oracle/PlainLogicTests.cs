using CsCheck;
using Policies.Interpreter.Tests.Generation;
using Policies.Language.Planning;
using Policies.Runtime;
using Policies.Values;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>Where everything is documented, each condition is what plain logic and decimal arithmetic say.</summary>
public class PlainLogicTests
{
    [Fact]
    public void With_everything_documented_every_condition_is_plain_logic() => Check(new Features(), 150);

    [Fact]
    public void With_everything_documented_every_condition_of_small_policies_is_plain_logic() => Check(new Features(IsSmall: true), 800);

    private static void Check(Features features, int cases)
    {
        var (plain, all) = (0, 0);
        RefinedCase.Gen(features, Refiner.Complete).Sample(
            drawn =>
            {
                var decision = Decider.Decide(drawn.Policy.Interpreter, drawn.Refined, drawn.Case.Request);
                var places = Places.Of(drawn.Policy.Policy, PlanBuilder.Build(drawn.Policy.Policy)).ToLookup(place => place.Block);
                foreach (var frame in decision.Runs.SelectMany(run => run.Frames))
                {
                    foreach (var place in places[frame.Block])
                    {
                        var variables = place.Variables.Select((variable, i) => (variable, frame.Arguments[i])).ToDictionary(pair => pair.variable, pair => pair.Item2);
                        var expected = new PlainLogic(drawn.Refined, variables).Of(place.Condition);
                        Interlocked.Increment(ref all);
                        if (expected is { } known)
                        {
                            Interlocked.Increment(ref plain);
                            Assert.True(frame[place.Slot] == (Judgement)known.ToTruth(), $"{drawn.Policy.Policy.Text.Slice(place.Condition.Span)} is {frame[place.Slot]}, and plainly {known}");
                        }
                    }
                }
            },
            iter: cases);
        Assert.True(plain > all / 3, $"Only {plain} of {all} results have a plain answer to compare with.");
    }
}
