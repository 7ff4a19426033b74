using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>The results of a block for certain arguments, one slot for each condition.</summary>
public sealed class Frame
{
    private readonly Judgement[] _slots;
    private Dictionary<(int Value, Rail Rail), FactValue>? _values;
    private object?[]? _kept;

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

    /// <summary>A value of the block, computed when it is first asked for.</summary>
    /// <param name="value">Its position among the block's values.</param>
    /// <param name="rail">The rail.</param>
    public FactValue Value(int value, Rail rail)
    {
        _values ??= [];
        if (!_values.TryGetValue((value, rail), out var known))
        {
            _values[(value, rail)] = known = Run.Value(this, value, rail);
        }

        return known;
    }

    /// <summary>What emitted code has kept of the block's own value on a rail.</summary>
    internal T? Known<T>(Rail rail)
        where T : struct => (T?)_kept?[(int)rail];

    /// <summary>Keeps the block's own value on a rail.</summary>
    internal void Keep<T>(Rail rail, T value)
        where T : struct => (_kept ??= new object?[2])[(int)rail] = value;
}
