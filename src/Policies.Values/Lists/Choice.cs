namespace Policies.Values;

/// <summary>Which elements of a list may be its latest or its earliest (language reference, "Lists").</summary>
/// <param name="Candidates">The elements that may be it, by position.</param>
/// <param name="CanBeNone">Whether it may be that no element counts.</param>
/// <param name="IsAny">Whether it may be something else than what is known of the candidates.</param>
public sealed record Choice(IReadOnlyList<int> Candidates, bool CanBeNone, bool IsAny)
{
    /// <summary>Whether surely no element counts.</summary>
    public bool IsNone => CanBeNone && !IsAny;

    /// <summary>Whether there surely is one, and it is known which.</summary>
    public bool IsSettled => IsNone || (!IsAny && Candidates.Count == 1);

    /// <summary>The latest of the elements that count.</summary>
    /// <param name="members">The date of each element, and whether it counts.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    public static Choice Latest(IReadOnlyList<Member<DateRange>> members, bool isOpen) =>
        Of(members, isOpen, date => date.Low, date => date.High, sign: 1);

    /// <summary>The earliest of the elements that count.</summary>
    /// <inheritdoc cref="Latest" path="/param"/>
    public static Choice Earliest(IReadOnlyList<Member<DateRange>> members, bool isOpen) =>
        Of(members, isOpen, date => date.High, date => date.Low, sign: -1);

    // What surely counts sets the bar by the end of its date that is farther from the goal; what can still reach it by the other is a candidate.
    private static Choice Of(
        IReadOnlyList<Member<DateRange>> members, bool isOpen, Func<Range<Day>, End<Day>> sure, Func<Range<Day>, End<Day>> possible, int sign)
    {
        Day? bar = null;
        var isSure = false;
        foreach (var member in members.Where(member => member.Counts == Truth.Yes))
        {
            isSure = true;
            if (sure(member.Value.Days) is { IsPresent: true, Value: var day } && (bar is not { } best || sign * day.CompareTo(best) > 0))
            {
                bar = day;
            }
        }

        List<int> candidates = [];
        for (var i = 0; i < members.Count; i++)
        {
            var reach = possible(members[i].Value.Days);
            if (members[i].Counts != Truth.No && (bar is not { } least || !reach.IsPresent || sign * reach.Value.CompareTo(least) >= 0))
            {
                candidates.Add(i);
            }
        }

        return new Choice(candidates, !isSure, isOpen || (!isSure && candidates.Count > 0));
    }
}
