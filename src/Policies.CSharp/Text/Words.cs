using System.Globalization;
using System.Text;

namespace Policies.CSharp.Text;

/// <summary>Text of the policy as it stands in C#: literals and documentation comments.</summary>
internal static class Words
{
    /// <summary>A string literal; every character that could break or deceive a line is escaped.</summary>
    public static string Literal(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var literal = new StringBuilder("\"");
        foreach (var character in text)
        {
            switch (character)
            {
                case '"': literal.Append("\\\""); break;
                case '\\': literal.Append("\\\\"); break;
                case '\n': literal.Append("\\n"); break;
                case '\r': literal.Append("\\r"); break;
                case '\t': literal.Append("\\t"); break;
                default:
                    if (IsUnsafe(character))
                    {
                        literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        literal.Append(character);
                    }

                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The title of a declaration; without one, its name in plain words.</summary>
    public static string Title(string? title, string name) =>
        string.IsNullOrEmpty(title) ? char.ToUpperInvariant(name[0]) + name.Substring(1).Replace('-', ' ') : title!;

    /// <summary>Text in a documentation comment, on one line.</summary>
    public static string Xml(string text) => OneLine(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Text in a comment, on one line.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            line.Append(IsUnsafe(character) ? ' ' : character);
        }

        return line.ToString().Trim();
    }

    /// <summary>A decimal literal; whole numbers that fit an int stand without a suffix.</summary>
    public static string Number(decimal value) =>
        decimal.Truncate(value) == value && Math.Abs(value) <= int.MaxValue
            ? ((int)value).ToString(CultureInfo.InvariantCulture)
            : value.ToString(CultureInfo.InvariantCulture) + "m";

    // Line ends that C# knows beside LF, controls, lone surrogates and format characters (bidirectional ones among them).
    private static bool IsUnsafe(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
