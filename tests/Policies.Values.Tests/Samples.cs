using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>Ranges of decimals and the values in them: what a rule of ranges is held against.</summary>
internal static class Samples
{
    /// <summary>Every range whose ends are absent, or open or closed at one of some values.</summary>
    public static IReadOnlyList<Range<decimal>> Ranges(params decimal[] values)
    {
        List<Range<decimal>> ranges = [];
        End<decimal>[] ends = [End<decimal>.Absent, .. values.SelectMany(v => new[] { End<decimal>.Closed(v), End<decimal>.Open(v) })];
        foreach (var low in ends)
        {
            foreach (var high in ends)
            {
                if (!low.IsPresent || !high.IsPresent || low.Value < high.Value || (low.Value == high.Value && !low.IsOpen && !high.IsOpen))
                {
                    ranges.Add(new Range<decimal>(low, high));
                }
            }
        }

        return ranges;
    }

    /// <summary>Whether a range holds a value.</summary>
    public static bool Holds(this Range<decimal> range, decimal value) =>
        (!range.Low.IsPresent || value > range.Low.Value || (value == range.Low.Value && !range.Low.IsOpen))
        && (!range.High.IsPresent || value < range.High.Value || (value == range.High.Value && !range.High.IsOpen));

    /// <summary>The one result of a condition that holds for all, or for none; unknown if it holds for some.</summary>
    public static Truth Agree(IEnumerable<bool> results)
    {
        var distinct = results.Distinct().ToList();
        return distinct.Count == 2 ? Truth.Unknown : distinct[0].ToTruth();
    }
}
