namespace Policies.Values;

/// <summary>Goes down the rows of a first-match table on one rail: the clauses of a service, or a definition (language reference, section 4: "First match").</summary>
/// <typeparam name="T">Possible values of the type that the rows give.</typeparam>
public struct FirstMatch<T>
    where T : IUnion<T>
{
    private List<int>? _contributing;
    private T _result;

    /// <summary>The values added so far; the default before any row has added one.</summary>
    public readonly T Result => _result;

    /// <summary>Whether a row has surely matched, so that later ones decide nothing.</summary>
    public bool IsDecided { get; private set; }

    /// <summary>The indexes of the rows that added their value.</summary>
    public readonly IReadOnlyList<int> Contributing => _contributing ?? [];

    /// <summary>Takes the next row: yes adds and stops, unknown adds and goes on, no goes on.</summary>
    /// <param name="index">The row's index, kept for reasons.</param>
    /// <param name="condition">Its condition.</param>
    /// <param name="value">What it adds.</param>
    public void Row(int index, Truth condition, T value)
    {
        if (IsDecided || condition == Truth.No)
        {
            return;
        }

        _result = _contributing is null ? value : _result.Union(value);
        (_contributing ??= []).Add(index);
        IsDecided = condition == Truth.Yes;
    }
}
