using System.Collections;
using System.Runtime.CompilerServices;
using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Typed;

/// <summary>
/// A list of a case: complete (<c>Levels = [new Level("L2-3")]</c>), known in part (<see cref="ListOf.Includes"/>), or not documented.
/// </summary>
/// <typeparam name="T">A generated record class, or the type of a single value.</typeparam>
[CollectionBuilder(typeof(ListOf), nameof(ListOf.Create))]
public sealed class ListOf<T> : IReadOnlyList<T>
{
    private readonly Func<FactValue, T>? _read;
    private IReadOnlyList<T>? _elements;

    internal ListOf(IReadOnlyList<T> elements, bool isOpen)
    {
        _elements = elements;
        IsOpen = isOpen;
    }

    internal ListOf(ListValue value, TypePlan element, Func<FactValue, T> read)
    {
        Value = value;
        Element = element;
        _read = read;
        IsOpen = value.IsOpen;
    }

    /// <summary>Whether there may be elements beside these.</summary>
    public bool IsOpen { get; }

    /// <inheritdoc/>
    public int Count => Value?.Elements.Count ?? Elements.Count;

    /// <summary>The list in the storage; null for one that is not yet set on a record.</summary>
    internal ListValue? Value { get; }

    /// <summary>The declared type of the elements; null for a list that is not yet set on a record.</summary>
    internal TypePlan? Element { get; }

    private IReadOnlyList<T> Elements => _elements ??= [.. Value!.Elements.Select(_read!)];

    /// <inheritdoc/>
    public T this[int index] => Elements[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ListValue ToValue(Func<T, FactValue> write) => Value ?? new ListValue([.. Elements.Select(write)], IsOpen);

    internal T View(FactValue value) => _read!(value);
}
