using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>One decision in the making: every frame is filled when it is first asked for, and then kept.</summary>
public sealed class DecisionRun
{
    private readonly IEvaluator _evaluator;
    private readonly IServiceLines _lines;
    private readonly Dictionary<FrameKey, Frame> _frames = [];

    internal DecisionRun(IEvaluator evaluator, CaseFacts facts, IServiceLines lines)
    {
        _evaluator = evaluator;
        _lines = lines;
        Facts = facts;
    }

    /// <summary>The policy.</summary>
    public PolicyPlan Plan => _evaluator.Plan;

    /// <summary>The facts of the case.</summary>
    public CaseFacts Facts { get; }

    /// <summary>Every frame filled so far, in the order in which they were asked for.</summary>
    public IReadOnlyCollection<Frame> Frames => _frames.Values;

    /// <summary>The frame of a block for some arguments.</summary>
    /// <param name="block">The block, by its position in the plan.</param>
    /// <param name="scope">Stage and element; ignored by blocks that ask nothing about services.</param>
    /// <param name="arguments">The records that the parameters stand for.</param>
    public Frame Frame(int block, Scope scope, params CaseRecord[] arguments)
    {
        var effective = Plan.Blocks[block].PerStage ? scope : default;
        var key = new FrameKey(block, effective, arguments);
        if (!_frames.TryGetValue(key, out var frame))
        {
            frame = new Frame(this, block, effective, arguments);
            _evaluator.Fill(block, frame);
            _frames[key] = frame;
        }

        return frame;
    }

    /// <summary>The result of a criterion or yes-no definition for records of which some may be none: no where one is.</summary>
    /// <param name="block">The block, by its position in the plan.</param>
    /// <param name="scope">Stage and element.</param>
    /// <param name="arguments">The records on a rail.</param>
    public Judgement Call(int block, Scope scope, Func<Rail, IReadOnlyList<Optional<CaseRecord>>> arguments) => Judgement.OnEachRail(rail =>
    {
        var given = arguments(rail);
        var isThere = given.Aggregate(Truth.Yes, (all, argument) => all.And(argument.HasValue));
        return isThere == Truth.No ? Truth.No : Frame(block, scope, [.. given.Select(argument => argument.Value)])[0].On(rail).And(isThere);
    });

    internal FactValue Value(Frame frame, int value, Rail rail) => _evaluator.Value(frame.Block, value, frame, rail);

    /// <summary>Whether a service is necessary, in the scope's stage or in any.</summary>
    public Judgement Necessary(int service, bool anyStage, Scope scope) => _lines.Necessary(service, anyStage, scope);

    /// <summary>Whether a service has an outcome, in the scope's stage.</summary>
    public Judgement Has(int service, Outcome outcome, Scope scope) => _lines.Has(service, outcome, scope);

    /// <summary>Whether a service is requested, in the scope's stage or in any.</summary>
    public Judgement Requested(int service, bool anyStage, Scope scope) => _lines.Requested(service, anyStage, scope);
}
