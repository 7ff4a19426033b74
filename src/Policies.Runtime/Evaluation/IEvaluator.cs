using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

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

    /// <summary>The value of a definition that is not yes-no.</summary>
    /// <param name="block">The block, by its position in the plan.</param>
    /// <param name="value">The value, by its position in the block.</param>
    /// <param name="frame">The frame, with its arguments, filled.</param>
    /// <param name="rail">The rail.</param>
    FactValue Value(int block, int value, Frame frame, Rail rail);
}
