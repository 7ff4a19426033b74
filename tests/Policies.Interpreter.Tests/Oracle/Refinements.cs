using Policies.Interpreter.Tests.Decisions;
using Policies.Interpreter.Tests.Generation;
using Policies.Runtime;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>A case and one that refines it, both decided, condition by condition and line by line.</summary>
internal sealed class Refinements
{
    private static readonly IReadOnlyList<string> Keys = [.. Pools.Keys, Pools.UnknownKey];
    private readonly Counterparts _counterparts;

    public Refinements(RefinedCase drawn)
    {
        Before = Decider.Decide(drawn.Policy.Interpreter, drawn.Facts, drawn.Case.Request);
        After = Decider.Decide(drawn.Policy.Interpreter, drawn.Refined, drawn.Case.Request);
        _counterparts = new Counterparts(drawn.Facts, drawn.Refined, Keys);
    }

    /// <summary>The decision of the case.</summary>
    public Decision Before { get; }

    /// <summary>The decision of the refined one.</summary>
    public Decision After { get; }

    /// <summary>Every result of a condition in the case, with the same one in the refined case.</summary>
    public IEnumerable<(Judgement Before, Judgement After, string Place)> Results()
    {
        for (var i = 0; i < Before.Runs.Count; i++)
        {
            // What is asked of a record that is one of several is seen where it is asked.
            foreach (var frame in Before.Runs[i].Frames.Where(frame => frame.Arguments.All(_counterparts.Has)).ToList())
            {
                var refined = Same(frame, After.Runs[i]);
                for (var slot = 0; slot < frame.Size; slot++)
                {
                    yield return (frame[slot], refined[slot], $"slot {slot} of {frame.Run.Plan.Blocks[frame.Block].Name}, block {frame.Block}: {frame[slot]}, then {refined[slot]}");
                }
            }
        }
    }

    /// <summary>Every line of the case, with the same one of the refined case.</summary>
    public IEnumerable<(DecisionLine Before, DecisionLine After, string Place)> Lines() => Before.Lines.Zip(After.Lines).Select(pair =>
        (pair.First, pair.Second, $"{pair.First.Service.Name}{(pair.First.At is { } at ? " at " + at : "")} in stage {pair.First.Stage}: {Words(pair.First)}, then {Words(pair.Second)}"));

    private static string Words(DecisionLine line) => $"{{{line.Outcomes}}}, open {{{line.OpenOutcomes}}}";

    private Frame Same(Frame frame, DecisionRun run) => run.Frame(
        frame.Block,
        frame.Scope.Element is { } element ? frame.Scope with { Element = _counterparts.Of(element) } : frame.Scope,
        [.. frame.Arguments.Select(_counterparts.Of)]);
}
