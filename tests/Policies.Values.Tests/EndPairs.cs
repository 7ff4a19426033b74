using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>The openness of two ends, to compare whole.</summary>
internal static class EndPairs
{
    public static (bool? Low, bool? High) IsOpen(this (End<decimal> Low, End<decimal> High) ends) => (Of(ends.Low), Of(ends.High));

    private static bool? Of(End<decimal> end) => end.IsPresent ? end.IsOpen : null;
}
