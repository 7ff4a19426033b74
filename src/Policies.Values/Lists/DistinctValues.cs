namespace Policies.Values;

/// <summary>How many different values the elements have that count: from the fewest that they can come to, to the most (language reference, "Lists").</summary>
public static class DistinctValues
{
    /// <summary>Different options.</summary>
    /// <param name="members">What is known of the elements.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    /// <param name="any">Every option of the type.</param>
    public static Tally Count(IReadOnlyList<Member<OptionSet>> members, bool isOpen, OptionSet any)
    {
        var fewest = OptionCover.Fewest([.. Sure(members).Select(set => set.Mask)]);
        return Tally.Between(fewest, OptionCover.Most(isOpen ? [.. Enumerable.Repeat(any.Mask, OptionSet.MostOptions)] : [.. Possible(members).Select(set => set.Mask)]));
    }

    /// <summary>Different texts or codes.</summary>
    /// <inheritdoc cref="Count(IReadOnlyList{Member{OptionSet}}, bool, OptionSet)" path="/param"/>
    public static Tally Count(IReadOnlyList<Member<TextSet>> members, bool isOpen)
    {
        var sure = Sure(members).ToList();
        var possible = Possible(members).ToList();
        var most = Known(possible) + possible.Count(text => !text.IsSingle);
        return Tally.Between(Math.Max(Known(sure), Math.Min(sure.Count, 1)), isOpen ? null : most);
    }

    /// <summary>Different dates.</summary>
    /// <inheritdoc cref="Count(IReadOnlyList{Member{OptionSet}}, bool, OptionSet)" path="/param"/>
    public static Tally Count(IReadOnlyList<Member<DateRange>> members, bool isOpen) => Steps(
        [.. members.Select(member => new Member<Range<decimal>>(Numbers(member.Value.Days), member.Counts))], isOpen);

    /// <summary>Different numbers.</summary>
    /// <param name="members">What is known of the elements.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    /// <param name="areWhole">Whether only whole numbers are possible.</param>
    public static Tally Count(IReadOnlyList<Member<NumberRange>> members, bool isOpen, bool areWhole)
    {
        if (areWhole)
        {
            return Steps([.. members.Select(member => new Member<Range<decimal>>(Whole(member.Value.Values), member.Counts))], isOpen);
        }

        // Between any two numbers there are others, so values that are not known can always differ.
        var possible = Possible(members).ToList();
        var known = possible.Where(range => range.IsSingle).Select(range => range.Values.Low.Value).Distinct().Count();
        return Tally.Between(Fewest(Sure(members).Select(range => range.Values)), isOpen ? null : known + possible.Count(range => !range.IsSingle));
    }

    private static IEnumerable<T> Sure<T>(IEnumerable<Member<T>> members) => members.Where(member => member.Counts == Truth.Yes).Select(member => member.Value);

    private static IEnumerable<T> Possible<T>(IEnumerable<Member<T>> members) => members.Where(member => member.Counts != Truth.No).Select(member => member.Value);

    private static int Known(IEnumerable<TextSet> texts) => texts.Where(text => text.IsSingle).Select(text => text.Identity).Distinct(StringComparer.Ordinal).Count();

    private static Tally Steps(IReadOnlyList<Member<Range<decimal>>> members, bool isOpen) =>
        Tally.Between(Fewest(Sure(members)), isOpen ? null : MostSteps(Possible(members)));

    // One value for all ranges that share it, from the one that ends first.
    private static int Fewest(IEnumerable<Range<decimal>> ranges)
    {
        var count = 0;
        Range<decimal>? last = null;
        foreach (var range in ranges.OrderBy(range => range.High.IsPresent ? 0 : 1).ThenBy(range => range.High.Value).ThenBy(range => range.High.IsOpen ? 0 : 1))
        {
            if (last is not { } first || first.Is(range) == Truth.No)
            {
                count++;
                last = range;
            }
        }

        return count;
    }

    // Each range, the one that ends first before the others, takes the least whole number that is left to it.
    private static int MostSteps(IEnumerable<Range<decimal>> ranges)
    {
        var count = 0;
        var next = new Dictionary<decimal, decimal>();
        foreach (var range in ranges.OrderBy(range => range.High.IsPresent ? 0 : 1).ThenBy(range => range.High.Value))
        {
            if (!range.Low.IsPresent || !range.High.IsPresent)
            {
                count++;
                continue;
            }

            var free = Free(next, range.Low.Value);
            if (free <= range.High.Value)
            {
                next[free] = free + 1;
                count++;
            }
        }

        return count;
    }

    private static decimal Free(Dictionary<decimal, decimal> next, decimal from)
    {
        var free = from;
        while (next.TryGetValue(free, out var later))
        {
            free = later;
        }

        // The way is shortened for the next to come.
        while (next.TryGetValue(from, out var later) && later != free)
        {
            next[from] = free;
            from = later;
        }

        return free;
    }

    private static Range<decimal> Numbers(Range<Day> days) => new(
        days.Low.IsPresent ? End<decimal>.Closed(days.Low.Value.Number + (days.Low.IsOpen ? 1 : 0)) : End<decimal>.Absent,
        days.High.IsPresent ? End<decimal>.Closed(days.High.Value.Number - (days.High.IsOpen ? 1 : 0)) : End<decimal>.Absent);

    // Open ends become their closed neighbours.
    private static Range<decimal> Whole(Range<decimal> range)
    {
        decimal Low(End<decimal> end) => Math.Ceiling(end.Value) + (end.IsOpen && Math.Ceiling(end.Value) == end.Value ? 1 : 0);
        decimal High(End<decimal> end) => Math.Floor(end.Value) - (end.IsOpen && Math.Floor(end.Value) == end.Value ? 1 : 0);
        return range.Low.IsPresent && range.High.IsPresent && Low(range.Low) > High(range.High)
            ? range
            : new(
                range.Low.IsPresent ? End<decimal>.Closed(Low(range.Low)) : End<decimal>.Absent,
                range.High.IsPresent ? End<decimal>.Closed(High(range.High)) : End<decimal>.Absent);
    }
}
