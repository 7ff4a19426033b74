using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Interpreter.Tests.Decisions;

/// <summary>Holds two decisions of one set of facts against each other, slot by slot.</summary>
internal static class Agreement
{
    /// <summary>Fails where they differ; gives the number of slots compared.</summary>
    public static int Check(Decision expected, Decision actual)
    {
        Assert.Equal(expected.Runs.Count, actual.Runs.Count);
        var slots = 0;
        for (var i = 0; i < expected.Runs.Count; i++)
        {
            var (one, other) = (expected.Runs[i], actual.Runs[i]);
            foreach (var frame in one.Frames.ToList())
            {
                slots += Check(frame, other.Frame(frame.Block, frame.Scope, [.. frame.Arguments]));
            }

            // What only the second one entered.
            foreach (var frame in other.Frames.ToList())
            {
                slots += Check(one.Frame(frame.Block, frame.Scope, [.. frame.Arguments]), frame);
            }
        }

        return slots;
    }

    private static int Check(Frame expected, Frame actual)
    {
        var plan = expected.Run.Plan.Blocks[expected.Block];
        Assert.Equal(expected.Size, actual.Size);
        for (var slot = 0; slot < expected.Size; slot++)
        {
            Assert.True(
                expected[slot] == actual[slot],
                $"Slot {slot} of {plan.Name} (line {plan.Span.Line}): {expected[slot]} by the interpreter, {actual[slot]} by the generated code.");
            Assert.True(expected[slot].IsEvaluated, $"Slot {slot} of {plan.Name} (line {plan.Span.Line}) is not filled.");
        }

        for (var value = 0; value < plan.Values.Count; value++)
        {
            foreach (var rail in new[] { Rail.Official, Rail.Open })
            {
                var (one, other) = (expected.Value(value, rail), actual.Value(value, rail));
                Assert.True(IsSame(one, other), $"The value of {plan.Name} (line {plan.Span.Line}), {rail}: {one} by the interpreter, {other} by the generated code.");
            }
        }

        return expected.Size;
    }

    // Records and lists are those of the case, the same in both.
    private static bool IsSame(FactValue one, FactValue other) => one is RecordValue or ListValue ? one.GetType() == other.GetType() : one == other;
}
