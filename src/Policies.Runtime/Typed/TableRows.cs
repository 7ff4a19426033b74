using Policies.Runtime.Evaluation;
using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>The rows of a definition for certain arguments, gone down on one rail; their conditions stand in the frame already.</summary>
/// <typeparam name="T">Possible values of the definition's type.</typeparam>
public sealed class TableRows<T>
    where T : struct, IUnion<T>
{
    private readonly Frame _frame;
    private readonly Rail _rail;
    private FirstMatch<T> _match;
    private int _row;

    internal TableRows(Frame frame, Rail rail)
    {
        (_frame, _rail) = (frame, rail);
        Known = frame.Known<T>(rail);
    }

    /// <summary>What the rows came to when they were gone down before; null the first time.</summary>
    public T? Known { get; }

    /// <summary>Takes a row.</summary>
    /// <param name="slot">The slot of its condition.</param>
    /// <param name="value">Its value.</param>
    public void When(int slot, T value) => _match.Row(_row++, _frame[slot].On(_rail), value);

    /// <summary>Takes the last row, which always applies.</summary>
    /// <param name="value">Its value; every value of the type, where no row may fit.</param>
    /// <returns>What the rows come to.</returns>
    public T Otherwise(T value)
    {
        _match.Row(_row, Truth.Yes, value);
        _frame.Keep(_rail, _match.Result);
        return _match.Result;
    }
}
