namespace Policies.Interpreter.Tests.Generation;

/// <summary>Titles and citations at the end of lines.</summary>
internal static class Tails
{
    public static readonly IReadOnlyList<string> Sources = ["guide", "trial"];

    /// <summary>A title, citations, both or nothing.</summary>
    public static string Of(Dice dice, string title) =>
        (dice.Chance(30) ? $" \"{title}\"" : "") + (dice.Chance(25) ? Citation(dice) : "");

    public static string Citation(Dice dice) =>
        " [" + dice.Of("guide", "trial", "guide p. 4", "trial grade B table 2", "guide; trial p. 7") + "]";
}
