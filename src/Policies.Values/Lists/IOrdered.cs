namespace Policies.Values;

/// <summary>Possible values of an ordered type.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IOrdered<T> : IUnion<T>
{
    /// <summary>What the greater of two values can be.</summary>
    T Greater(T other);

    /// <summary>What the lesser of two values can be.</summary>
    T Lesser(T other);
}
