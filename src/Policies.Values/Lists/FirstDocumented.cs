namespace Policies.Values;

/// <summary>Precedence between kinds of evidence (language reference, "Official and open").</summary>
public static class FirstDocumented
{
    /// <summary>
    /// Officially the first value that is documented; openly those before it too, which may still come to be. One that is none is passed
    /// over, and one that may be none does not end the search; if all are none, there is none.
    /// </summary>
    /// <param name="rail">The rail.</param>
    /// <param name="any">Every value of the type: what it is if none is documented.</param>
    /// <param name="evidence">The values in order, each with whether it is documented on the rail.</param>
    public static T Of<T>(Rail rail, T any, params (bool IsDocumented, T Value)[] evidence)
        where T : IUnion<T>
    {
        var there = Array.FindAll(evidence, each => IsNone(each.Value) != Truth.Yes);
        if (there.Length == 0 && evidence.Length > 0)
        {
            return evidence[0].Value;
        }

        var first = Array.FindIndex(there, each => each.IsDocumented && IsNone(each.Value) == Truth.No);
        return first < 0 ? any
            : rail == Rail.Official ? there[first].Value
            : there.Take(first + 1).Select(each => each.Value).Aggregate((one, other) => one.Union(other));
    }

    private static Truth IsNone<T>(T value) => value is ICanBeNone optional ? optional.IsNone : Truth.No;
}
