namespace Policies.Values;

/// <summary>Possible values that can be joined with others of their type.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IUnion<T>
{
    /// <summary>What holds the values of both, and as little else as the type can say: options unite as a set, ranges by their hull, texts to any.</summary>
    T Union(T other);
}
