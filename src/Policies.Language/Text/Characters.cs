namespace Policies.Language.Text;

/// <summary>Classes of characters; the language itself is ASCII, only strings, notes and comments are not.</summary>
internal static class Characters
{
    public static bool IsLower(char character) => character is >= 'a' and <= 'z';

    public static bool IsUpper(char character) => character is >= 'A' and <= 'Z';

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsAlphanumeric(char character) => IsLower(character) || IsUpper(character) || IsDigit(character);

    public static bool IsLineEnd(char character) => character is '\n' or '\r';

    /// <summary>The byte order mark, which some editors write first in a file.</summary>
    public const char ByteOrderMark = '\uFEFF';

    public static bool IsBlank(char character) => !IsLineEnd(character) && (character is ' ' or '\t' || char.IsWhiteSpace(character));

    /// <summary>Characters that reorder or hide text (Unicode Technical Report 36).</summary>
    public static bool IsDeceptive(char character) =>
        character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C'
            or '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\u2028' or '\u2029' or '\u0085'
        || (char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
}
