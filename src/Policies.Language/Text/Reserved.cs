namespace Policies.Language.Text;

/// <summary>The reserved words: those that can stand inside an expression, or begin a line of one.</summary>
internal static class Reserved
{
    /// <summary>day(s), week(s), month(s), year(s).</summary>
    public static IReadOnlyList<string> DurationUnits { get; } = ["day", "days", "week", "weeks", "month", "months", "year", "years"];

    private static readonly HashSet<string> Words =
    [
        .. ("and or not unless if is at least most exactly more less than between one of in before after on within some any every no yes all "
            + "none documented silence means where has when otherwise unknown count distinct sum highest lowest average latest earliest longest "
            + "run first by from to for each rounded necessary requested").Split(' '),
        .. DurationUnits,
    ];

    /// <summary>Whether a word cannot be a name.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
