namespace Policies.Runtime.Typed;

/// <summary>Makes the lists of a case.</summary>
public static class ListOf
{
    /// <summary>A complete list; what a collection expression calls.</summary>
    public static ListOf<T> Create<T>(ReadOnlySpan<T> elements) => new(elements.ToArray(), isOpen: false);

    /// <summary>A list known in part: at least these.</summary>
    public static ListOf<T> Includes<T>(params T[] elements) => new([.. elements], isOpen: true);

    /// <summary>A list of which nothing is documented.</summary>
    public static ListOf<T> Undocumented<T>() => new([], isOpen: true);
}
