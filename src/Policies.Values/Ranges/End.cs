namespace Policies.Values;

/// <summary>One end of a range: absent, or a value that is itself included or not.</summary>
/// <typeparam name="T">The ordered type of the values.</typeparam>
public readonly struct End<T> : IEquatable<End<T>>
    where T : struct, IComparable<T>
{
    private End(T value, bool isPresent, bool isOpen)
    {
        Value = value;
        IsPresent = isPresent;
        IsOpen = isOpen;
    }

    /// <summary>No end: the range goes on without bound.</summary>
    public static End<T> Absent => default;

    /// <summary>The value at the end; meaningless if the end is absent.</summary>
    public T Value { get; }

    /// <summary>Whether there is an end.</summary>
    public bool IsPresent { get; }

    /// <summary>Whether the value itself is left out.</summary>
    public bool IsOpen { get; }

    /// <summary>An end that includes its value.</summary>
    public static End<T> Closed(T value) => new(value, isPresent: true, isOpen: false);

    /// <summary>An end that leaves its value out.</summary>
    public static End<T> Open(T value) => new(value, isPresent: true, isOpen: true);

    /// <inheritdoc/>
    public bool Equals(End<T> other) =>
        IsPresent == other.IsPresent && (!IsPresent || (Value.CompareTo(other.Value) == 0 && IsOpen == other.IsOpen));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is End<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsPresent ? (Value.GetHashCode() * 2) + (IsOpen ? 1 : 0) : -1;
}
