using System.Globalization;

namespace Policies.Runtime.Text;

/// <summary>Text of a case or policy made safe to show.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text on one line. Control and formatting characters become U+FFFD, since they could act on the terminal, or show a reviewer
    /// something else than what is there.
    /// </summary>
    public static string Clean(string text) => text.Any(IsUnsafe) ? string.Concat(text.Select(Safe)) : text;

    private static char Safe(char character) => character is '\n' or '\r' or '\t' ? ' ' : IsUnsafe(character) ? '�' : character;

    private static bool IsUnsafe(char character) =>
        char.IsControl(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
