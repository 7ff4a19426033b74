using Policies.Runtime.Facts;

namespace Policies.Runtime.Typed;

/// <summary>How the single values of a list are read and written.</summary>
/// <typeparam name="T">The type of the values in C#.</typeparam>
/// <param name="Read">From the storage.</param>
/// <param name="Write">To the storage.</param>
public sealed record ElementOf<T>(Func<FactValue, T> Read, Func<T, FactValue> Write);
