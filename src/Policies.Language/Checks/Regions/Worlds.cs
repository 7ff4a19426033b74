namespace Policies.Language.Checks.Regions;

/// <summary>Every way in which the variables of some propositions can fall, where they are few enough to be counted.</summary>
internal static class Worlds
{
    private const int Most = 4096;

    /// <summary>Every choice of one cell for each variable; null if there are too many.</summary>
    public static IEnumerable<int[]>? Of(IEnumerable<int> variables, IReadOnlyList<Subject?> subjects)
    {
        var distinct = variables.Distinct().ToList();
        var worlds = 1L;
        foreach (var variable in distinct)
        {
            worlds *= Cells(subjects[variable]);
            if (worlds > Most)
            {
                return null;
            }
        }

        return Enumerate(distinct, subjects);
    }

    private static int Cells(Subject? subject) => subject?.Witnesses.Count ?? 2;

    private static IEnumerable<int[]> Enumerate(List<int> variables, IReadOnlyList<Subject?> subjects)
    {
        var cells = new int[subjects.Count];
        while (true)
        {
            yield return cells;
            var place = 0;
            while (place < variables.Count && ++cells[variables[place]] == Cells(subjects[variables[place]]))
            {
                cells[variables[place++]] = 0;
            }

            if (place == variables.Count)
            {
                yield break;
            }
        }
    }
}
