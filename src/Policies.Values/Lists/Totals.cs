namespace Policies.Values;

/// <summary>Sums and averages over a list (language reference, "Lists").</summary>
public static class Totals
{
    private static readonly NumberRange Nothing = 0m;

    /// <summary>The sum over the elements that count.</summary>
    /// <param name="members">What is known of the elements.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    /// <param name="any">What an element of which nothing is known may have.</param>
    public static NumberRange Sum(IEnumerable<Member<NumberRange>> members, bool isOpen, NumberRange any)
    {
        var sum = Nothing;
        foreach (var member in members.Where(member => member.Counts != Truth.No))
        {
            sum += member.Counts == Truth.Yes ? member.Value : member.Value.Union(Nothing);
        }

        return !isOpen ? sum
            : any.IsAtLeast(Nothing) == Truth.Yes ? sum + NumberRange.AtLeast(0)
            : any.IsAtMost(Nothing) == Truth.Yes ? sum + NumberRange.AtMost(0)
            : NumberRange.Whole;
    }

    /// <summary>The sum of lengths, none of which is below nothing: in days, from the fewest to the most, where some are counted in days and some in months.</summary>
    /// <inheritdoc cref="Sum(IEnumerable{Member{NumberRange}}, bool, NumberRange)" path="/param"/>
    public static DurationRange Sum(IEnumerable<Member<DurationRange>> members, bool isOpen)
    {
        DurationRange sum = Duration.Days(0);
        foreach (var member in members.Where(member => member.Counts != Truth.No))
        {
            sum = sum.Longer(member.Value, isSure: member.Counts == Truth.Yes);
        }

        return isOpen ? sum.Longer(DurationRange.Whole, isSure: false) : sum;
    }

    /// <summary>The average over the elements that count; any, if it may be that none does.</summary>
    /// <inheritdoc cref="Sum(IEnumerable{Member{NumberRange}}, bool, NumberRange)" path="/param"/>
    public static NumberRange Average(IEnumerable<Member<NumberRange>> members, bool isOpen, NumberRange any)
    {
        var all = members.Where(member => member.Counts != Truth.No).ToList();
        if (isOpen || all.All(member => member.Counts != Truth.Yes))
        {
            return any;
        }

        var hull = all.Select(member => member.Value).Aggregate((one, other) => one.Union(other));
        if (all.Any(member => member.Counts != Truth.Yes))
        {
            return hull;
        }

        // Rounding must not carry an average past its own values.
        var average = Sum(all, false, any) / NumberRange.Of(all.Count);
        average = hull.Values.Low.IsPresent ? average.Greater(hull.Values.Low.Value) : average;
        return hull.Values.High.IsPresent ? average.Lesser(hull.Values.High.Value) : average;
    }
}
