using Policies.Plan;

namespace Policies.Runtime.Evaluation;

/// <summary>Evaluates the conditions of one policy: the interpreter, or emitted code. Everything after that is shared.</summary>
public interface IEvaluator
{
    /// <summary>The policy.</summary>
    PolicyPlan Plan { get; }

    /// <summary>Fills every slot of a frame.</summary>
    /// <param name="block">The block, by its position in the plan.</param>
    /// <param name="frame">The frame, with its arguments.</param>
    void Fill(int block, Frame frame);
}
