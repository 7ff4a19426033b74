namespace Policies.Values;

/// <summary>
/// A value that may be documented not to be there at all: <c>date or none</c>. By default anything is possible, a value or none. None goes
/// through arithmetic and fields; a comparison with it is no (language reference, "None").
/// </summary>
/// <typeparam name="T">The values still possible, if there is one.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IUnion<Optional<T>>, ICanBeNone
{
    private readonly bool _cannotBeNone;
    private readonly bool _isNone;

    private Optional(T value, bool canBeNone, bool isNone)
    {
        Value = value;
        _cannotBeNone = !canBeNone;
        _isNone = isNone;
    }

    /// <summary>A value or none, and any value: what is not documented.</summary>
    public static Optional<T> Any => default;

    /// <summary>Documented that there is none.</summary>
    public static Optional<T> None => new(default!, canBeNone: true, isNone: true);

    /// <summary>The values still possible, if there is one; meaningless if there is none.</summary>
    public T Value { get; }

    /// <summary>Whether there may be none.</summary>
    public bool CanBeNone => !_cannotBeNone;

    /// <summary>Whether there is a value: no if there is surely none, unknown if that is not known.</summary>
    public Truth HasValue => _isNone ? Truth.No : CanBeNone ? Truth.Unknown : Truth.Yes;

    /// <summary>Whether there is none.</summary>
    public Truth IsNone => HasValue.Not();

    /// <summary>There surely is a value.</summary>
    public static implicit operator Optional<T>(T value) => new(value, canBeNone: false, isNone: false);

    /// <summary>One of some values, or none.</summary>
    public static Optional<T> NoneOr(T value) => new(value, canBeNone: true, isNone: false);

    /// <summary>Whether the value satisfies a test: no if there is none, and never surely yes where there may be none.</summary>
    public Truth Satisfies(Func<T, Truth> test) => _isNone ? Truth.No : test(Value).And(HasValue);

    /// <summary>What is made of the value; none stays none.</summary>
    public Optional<TResult> Select<TResult>(Func<T, TResult> change) =>
        _isNone ? Optional<TResult>.None : CanBeNone ? Optional<TResult>.NoneOr(change(Value)) : change(Value);

    /// <summary>What is made of the value, where that itself may be none.</summary>
    public Optional<TResult> SelectMany<TResult>(Func<T, Optional<TResult>> change)
    {
        if (_isNone)
        {
            return Optional<TResult>.None;
        }

        var changed = change(Value);
        return CanBeNone && changed.HasValue != Truth.No ? Optional<TResult>.NoneOr(changed.Value) : changed;
    }

    /// <inheritdoc/>
    public Optional<T> Union(Optional<T> other)
    {
        var value = _isNone ? other.Value : other._isNone ? Value : Joined(Value, other.Value);
        return new(value, CanBeNone || other.CanBeNone, _isNone && other._isNone);
    }

    /// <summary>Whether just one thing is possible: none, or one value.</summary>
    /// <param name="isSingle">Whether the value is just one.</param>
    public bool IsSingle(Func<T, bool> isSingle) => _isNone || (_cannotBeNone && isSingle(Value));

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        _isNone == other._isNone && _cannotBeNone == other._cannotBeNone && (_isNone || EqualityComparer<T>.Default.Equals(Value, other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _isNone ? 1 : Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    // Yes-no has no union of its own: what is not the same is unknown, its default.
    private static T Joined(T left, T right) =>
        left is IUnion<T> union ? union.Union(right) : EqualityComparer<T>.Default.Equals(left, right) ? left : default!;

    /// <summary>The values in words.</summary>
    public override string ToString() => _isNone ? "none" : CanBeNone ? $"{Value} or none" : $"{Value}";
}
