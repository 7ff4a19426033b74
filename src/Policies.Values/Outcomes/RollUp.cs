namespace Policies.Values;

/// <summary>How the outcomes of a service's elements make one result (language reference, "Roll-up").</summary>
public static class RollUp
{
    /// <summary>One failing element fails the line: the worst outcome over every choice of one from each set.</summary>
    /// <exception cref="InvalidOperationException">There is no element.</exception>
    public static OutcomeSet EveryMustQualify(IReadOnlyList<OutcomeSet> elements)
    {
        var floor = elements.Max(element => element.Best);
        return elements
            .Aggregate(OutcomeSet.Empty, (union, element) => union | element)
            .All()
            .Where(outcome => outcome >= floor)
            .Aggregate(OutcomeSet.Empty, (set, outcome) => set | outcome);
    }

    /// <summary>
    /// The results over every choice of one outcome from each set: all necessary is necessary, some is necessary in part, none is
    /// the best that was chosen.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no element.</exception>
    public static OutcomeSet EachStandsAlone(IReadOnlyList<OutcomeSet> elements)
    {
        var result = OutcomeSet.Empty;
        var someNecessary = elements.Any(element => element.Contains(Outcome.Necessary));
        var someOther = elements.Any(element => element != Outcome.Necessary);
        var allCanBe = elements.All(element => element.Contains(Outcome.Necessary));
        var allCanFail = elements.All(element => element != Outcome.Necessary);
        if (allCanBe)
        {
            result |= Outcome.Necessary;
        }

        if (someNecessary && someOther && elements.Count > 1 && CanMix(elements))
        {
            result |= Outcome.NecessaryInPart;
        }

        return allCanFail
            ? result | BestOfTheRest([.. elements.Select(element => element.Without(Outcome.Necessary))])
            : result;
    }

    // Some element necessary while another is not: two different elements must be able to play the two parts.
    private static bool CanMix(IReadOnlyList<OutcomeSet> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Contains(Outcome.Necessary) && elements.Where((other, j) => j != i && other != Outcome.Necessary).Any())
            {
                return true;
            }
        }

        return false;
    }

    // The least rank over every choice: an outcome is reached if every element can be that bad, and one can be just it.
    private static OutcomeSet BestOfTheRest(IReadOnlyList<OutcomeSet> elements)
    {
        var ceiling = elements.Min(element => element.Worst);
        return elements
            .Aggregate(OutcomeSet.Empty, (union, element) => union | element)
            .All()
            .Where(outcome => outcome <= ceiling)
            .Aggregate(OutcomeSet.Empty, (set, outcome) => set | outcome);
    }
}
