namespace Policies.Runtime.Facts;

/// <summary>A list: complete, known in part (open), or not documented (no elements, open).</summary>
/// <param name="Elements">The elements that are known.</param>
/// <param name="IsOpen">Whether there may be others.</param>
public sealed record ListValue(IReadOnlyList<FactValue> Elements, bool IsOpen) : FactValue
{
    /// <summary>A list of which nothing is documented.</summary>
    public static ListValue Undocumented { get; } = new([], true);
}
