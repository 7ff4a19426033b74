using Policies.Values;

namespace Policies.Values.Tests;

/// <summary>The oracle: what is unknown is one of its completions, and a result is what every completion agrees on.</summary>
internal static class Completions
{
    public static readonly Truth[] Truths = [Truth.No, Truth.Unknown, Truth.Yes];

    public static readonly Outcome[] Elementary =
        [Outcome.Necessary, Outcome.Refer, Outcome.StudyOnly, Outcome.Investigational, Outcome.Incidental, Outcome.NotNecessary];

    /// <summary>Every way to choose one item from each list.</summary>
    public static IEnumerable<T[]> Choices<T>(IReadOnlyList<IReadOnlyList<T>> lists)
    {
        IEnumerable<T[]> choices = [[]];
        foreach (var list in lists)
        {
            choices = choices.SelectMany(choice => list.Select(item => (T[])[.. choice, item]));
        }

        return choices;
    }

    public static IEnumerable<Truth[]> Rows(int length) => Choices(Enumerable.Repeat(Truths, length).ToArray());

    public static IReadOnlyList<bool> Of(Truth truth) => truth switch
    {
        Truth.Yes => [true],
        Truth.No => [false],
        _ => [false, true],
    };

    /// <summary>Yes if it holds for every completion of the members, no if for none, else unknown.</summary>
    public static Truth Agree(IEnumerable<Truth> members, Func<bool[], bool> holds)
    {
        var results = Choices(members.Select(Of).ToArray()).Select(holds).Distinct().ToList();
        return results.Count == 2 ? Truth.Unknown : results[0].ToTruth();
    }

    public static OutcomeSet Set(IEnumerable<Outcome> outcomes) =>
        outcomes.Aggregate(OutcomeSet.Empty, (set, outcome) => set | outcome);

    /// <summary>Every non-empty set over some outcomes.</summary>
    public static IEnumerable<OutcomeSet> Sets(params Outcome[] outcomes) =>
        Enumerable.Range(1, (1 << outcomes.Length) - 1)
            .Select(mask => Set(outcomes.Where((_, index) => (mask & (1 << index)) != 0)));
}
