namespace Policies.Values;

/// <summary>Precedence between kinds of evidence (language reference, "Official and open").</summary>
public static class FirstDocumented
{
    /// <summary>Officially the first value that is documented; openly those before it too, which may still come to be.</summary>
    /// <param name="rail">The rail.</param>
    /// <param name="any">Every value of the type: what it is if none is documented.</param>
    /// <param name="evidence">The values in order, each with whether it is documented on the rail.</param>
    public static T Of<T>(Rail rail, T any, params (bool IsDocumented, T Value)[] evidence)
        where T : IUnion<T>
    {
        var first = Array.FindIndex(evidence, each => each.IsDocumented);
        return first < 0 ? any
            : rail == Rail.Official ? evidence[first].Value
            : evidence.Take(first + 1).Select(each => each.Value).Aggregate((one, other) => one.Union(other));
    }
}
