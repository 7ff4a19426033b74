namespace Policies.Values;

/// <summary>What a pass over a list takes from one element.</summary>
/// <typeparam name="T">Possible values.</typeparam>
/// <param name="Value">The values that it may have.</param>
/// <param name="Counts">Whether the element counts.</param>
public readonly record struct Member<T>(T Value, Truth Counts);
