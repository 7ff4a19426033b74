using Policies.Language.Text;

namespace Policies.Language.Formatting;

/// <summary>The lines of the file that stand before a token.</summary>
internal static class Breaks
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>Whether the token is the first on its line.</summary>
    public static bool IsBefore(Token token) => token.Leading.IndexOfAny(['\n', '\r']) >= 0;

    /// <summary>What stands before a token: the rest of the line before, then whole lines, then what is on the token's own line.</summary>
    public static string[] Lines(Token token) => token.Leading.Split(LineEnds, StringSplitOptions.None);

    /// <summary>The comment of a line that holds nothing else; empty if there is none.</summary>
    public static string Comment(string line) => line.Trim().TrimStart(Characters.ByteOrderMark).Trim();

    /// <summary>Columns before the first character that is no blank.</summary>
    public static int Indentation(string line)
    {
        var column = 0;
        while (column < line.Length && Characters.IsBlank(line[column]))
        {
            column++;
        }

        return column;
    }
}
