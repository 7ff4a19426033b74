namespace Policies.Language.Text;

/// <summary>Characters that word processors and typists write for those of the language.</summary>
internal static class Typography
{
    /// <summary>The opening and closing quotes of word processors.</summary>
    public const string Quotes = "\u201C\u201D\u201E\u00AB\u00BB";

    /// <summary>What a dash inside a word may mean: a range after a number; after a code also the hyphen of a key (L4-5).</summary>
    public static IReadOnlyList<string> DashAfter(TokenKind kind) => kind switch { TokenKind.Number => [".."], TokenKind.Code => ["..", "-"], _ => ["-"] };

    /// <summary>What the language writes for a character; null if it has nothing like it.</summary>
    public static string? Plain(char character) => character switch
    {
        '\u2265' => ">=",
        '\u2264' => "<=",
        '\u2260' => "!=",
        '\u00D7' or '\u00B7' => "*",
        '\u00F7' => "/",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\u2022' => "-",
        '\u00B0' => "deg",
        '\u00B5' or '\u03BC' => "u",
        '\'' or '\u2018' or '\u2019' or '\u0060' => "\"",
        _ when Quotes.IndexOf(character) >= 0 => "\"",
        _ => null,
    };
}
