namespace Policies.Values;

/// <summary>What <c>requires</c> does to a line's own outcomes (language reference, "Other services").</summary>
public static class Requirement
{
    /// <summary>
    /// The line can be no better than the other: where its own clauses allow necessary, it takes the other's outcomes instead.
    /// In part counts as necessary, incidental as not necessary.
    /// </summary>
    public static OutcomeSet Cap(OutcomeSet own, OutcomeSet other)
    {
        if (!own.Contains(Outcome.Necessary))
        {
            return own;
        }

        var cap = other.Without(Outcome.NecessaryInPart).Without(Outcome.Incidental);
        if (other.Contains(Outcome.NecessaryInPart))
        {
            cap |= Outcome.Necessary;
        }

        if (other.Contains(Outcome.Incidental))
        {
            cap |= Outcome.NotNecessary;
        }

        return own.Without(Outcome.Necessary) | cap;
    }

    /// <summary>
    /// The best of the lines of a kind: incidental lines left out, the outcomes no worse than every line's worst; none left is not necessary.
    /// </summary>
    public static OutcomeSet BestOf(IEnumerable<OutcomeSet> lines)
    {
        var left = lines.Where(line => line != Outcome.Incidental).ToList();
        if (left.Count == 0)
        {
            return Outcome.NotNecessary;
        }

        var ceiling = left.Min(line => line.Worst);
        return left
            .Aggregate(OutcomeSet.Empty, (union, line) => union | line)
            .All()
            .Where(outcome => outcome <= ceiling)
            .Aggregate(OutcomeSet.Empty, (set, outcome) => set | outcome);
    }
}
