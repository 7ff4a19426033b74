namespace Policies.Values;

/// <summary>How many different options some sets can come to, one option from each.</summary>
internal static class OptionCover
{
    /// <summary>The fewest: the size of the least set of options that meets every set.</summary>
    public static int Fewest(IReadOnlyList<ulong> sets)
    {
        // What meets a set meets every set that holds it.
        var least = sets.Distinct().Where(set => !sets.Any(other => other != set && (other & ~set) == 0)).ToList();
        for (var size = Apart(least); ; size++)
        {
            if (CanMeet(least, 0, size))
            {
                return size;
            }
        }
    }

    /// <summary>The most: the size of the greatest matching of sets and options.</summary>
    public static int Most(IReadOnlyList<ulong> sets)
    {
        var taken = new int[OptionSet.MostOptions];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = -1;
        }

        var count = 0;
        for (var i = 0; i < sets.Count && count < OptionSet.MostOptions; i++)
        {
            var tried = 0UL;
            count += Take(i, sets, taken, ref tried) ? 1 : 0;
        }

        return count;
    }

    // Sets that share nothing each need an option of their own.
    private static int Apart(List<ulong> sets)
    {
        var (used, count) = (0UL, 0);
        foreach (var set in sets.OrderBy(set => set))
        {
            if ((set & used) == 0)
            {
                used |= set;
                count++;
            }
        }

        return count;
    }

    private static bool CanMeet(List<ulong> sets, ulong chosen, int size)
    {
        var open = sets.Where(set => (set & chosen) == 0).ToList();
        if (open.Count == 0)
        {
            return true;
        }

        if (Apart(open) > size)
        {
            return false;
        }

        var narrowest = open.OrderBy(Size).First();
        return Enumerable.Range(0, OptionSet.MostOptions).Any(option =>
            (narrowest & (1UL << option)) != 0 && CanMeet(open, chosen | (1UL << option), size - 1));
    }

    private static int Size(ulong set)
    {
        var size = 0;
        for (; set != 0; set &= set - 1)
        {
            size++;
        }

        return size;
    }

    private static bool Take(int index, IReadOnlyList<ulong> sets, int[] taken, ref ulong tried)
    {
        for (var option = 0; option < taken.Length; option++)
        {
            var bit = 1UL << option;
            if ((sets[index] & bit) == 0 || (tried & bit) != 0)
            {
                continue;
            }

            tried |= bit;
            if (taken[option] < 0 || Take(taken[option], sets, taken, ref tried))
            {
                taken[option] = index;
                return true;
            }
        }

        return false;
    }
}
