using Policies.Values;

namespace Policies.Language.Model;

/// <summary>What the kinds of counting ask of a tally (language reference, section 4, "Groups count").</summary>
public static class CountKinds
{
    /// <summary>Whether what a group asks holds.</summary>
    /// <param name="kind">How it counts.</param>
    /// <param name="number">n, where the kind has one.</param>
    /// <param name="members">The answers of its members.</param>
    public static Truth Of(this CountKind kind, int number, IReadOnlyCollection<Truth> members)
    {
        var tally = Tally.Of(members);
        return kind == CountKind.All ? tally.AtLeast(members.Count) : kind.Of(number, tally);
    }

    /// <summary>Whether what a quantifier asks of its elements holds; for every one, the tally is of those that fail.</summary>
    /// <param name="kind">How it counts.</param>
    /// <param name="number">n, where the kind has one.</param>
    /// <param name="tally">How many elements count.</param>
    public static Truth Of(this CountKind kind, int number, Tally tally) => kind switch
    {
        CountKind.Any => tally.Any,
        CountKind.All or CountKind.None => tally.None,
        CountKind.AtLeast => tally.AtLeast(number),
        CountKind.AtMost => tally.AtMost(number),
        _ => tally.Exactly(number),
    };
}
