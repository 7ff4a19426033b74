namespace Policies.Values;

/// <summary>The highest and the lowest value of a list (language reference, "Lists").</summary>
public static class Extremes
{
    /// <summary>The highest value of the elements that count; any, if it may be that none does.</summary>
    /// <param name="members">What is known of the elements.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    /// <param name="any">What an element of which nothing is known may have.</param>
    public static T Highest<T>(IEnumerable<Member<T>> members, bool isOpen, T any)
        where T : IOrdered<T> => Of(members, isOpen, any, (one, other) => one.Greater(other));

    /// <summary>The lowest value of the elements that count; any, if it may be that none does.</summary>
    /// <inheritdoc cref="Highest" path="/param"/>
    public static T Lowest<T>(IEnumerable<Member<T>> members, bool isOpen, T any)
        where T : IOrdered<T> => Of(members, isOpen, any, (one, other) => one.Lesser(other));

    // What surely counts moves the result; what only may count widens it.
    private static T Of<T>(IEnumerable<Member<T>> members, bool isOpen, T any, Func<T, T, T> better)
        where T : IOrdered<T>
    {
        var all = members.Where(member => member.Counts != Truth.No).ToList();
        var sure = all.Where(member => member.Counts == Truth.Yes).Select(member => member.Value).ToList();
        if (sure.Count == 0)
        {
            return any;
        }

        var result = sure.Aggregate(better);
        foreach (var member in all.Where(member => member.Counts == Truth.Unknown))
        {
            result = result.Union(better(result, member.Value));
        }

        return isOpen ? result.Union(better(result, any)) : result;
    }
}
