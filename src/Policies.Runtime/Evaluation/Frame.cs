using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>The results of a block for certain arguments, one slot for each condition.</summary>
public sealed class Frame
{
    private readonly Judgement[] _slots;

    internal Frame(DecisionRun run, int block, Scope scope, IReadOnlyList<CaseRecord> arguments)
    {
        Run = run;
        Block = block;
        Scope = scope;
        Arguments = arguments;
        _slots = new Judgement[run.Plan.Blocks[block].Size];
    }

    /// <summary>The block, by its position in the plan.</summary>
    public int Block { get; }

    /// <summary>Number of slots.</summary>
    public int Size => _slots.Length;

    /// <summary>Stage and element, for conditions about services.</summary>
    public Scope Scope { get; }

    /// <summary>The records that the block's parameters stand for.</summary>
    public IReadOnlyList<CaseRecord> Arguments { get; }

    /// <summary>The decision that it belongs to.</summary>
    public DecisionRun Run { get; }

    /// <summary>The result in a slot.</summary>
    public Judgement this[int slot]
    {
        get => _slots[slot];
        set => _slots[slot] = value;
    }
}
