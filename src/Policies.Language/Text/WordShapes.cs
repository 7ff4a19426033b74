using System.Text;
using System.Text.RegularExpressions;

namespace Policies.Language.Text;

/// <summary>The shapes of words, numbers, dates and marks (Language reference, section 1).</summary>
internal static class WordShapes
{
    /// <summary>
    /// Where the word that starts at a position ends: letters, digits and underscores, joined by hyphens; a dot joins only in what starts
    /// with a digit or upper case, and only where a digit or an upper-case letter follows.
    /// </summary>
    public static int End(string text, int start, int end)
    {
        var position = start;
        var mayHoldDots = !Characters.IsLower(text[start]);
        while (position < end)
        {
            var character = text[position];
            var next = position + 1 < end ? text[position + 1] : ' ';
            var joins = character == '-' ? Characters.IsAlphanumeric(next) && position > start
                : character == '.' && mayHoldDots && (Characters.IsDigit(next) || Characters.IsUpper(next)) && position > start;
            if (!Characters.IsAlphanumeric(character) && character != '_' && !joins)
            {
                break;
            }

            position++;
        }

        return position;
    }

    /// <summary>What kind of token a word is; an error if it has upper case or underscores inside.</summary>
    public static TokenKind KindOf(string word)
    {
        var (upper, lower, dots, hyphens) = (false, false, 0, 0);
        var isJoined = true;
        foreach (var character in word)
        {
            var joins = character is '.' or '-';
            if (joins ? isJoined : !Characters.IsAlphanumeric(character))
            {
                return TokenKind.Error;
            }

            isJoined = joins;
            upper |= Characters.IsUpper(character);
            lower |= Characters.IsLower(character);
            dots += character == '.' ? 1 : 0;
            hyphens += character == '-' ? 1 : 0;
        }

        // It starts with a letter or a digit, and every joint stands between two of them.
        return isJoined ? TokenKind.Error
            : Characters.IsLower(word[0]) ? (upper || dots > 0 ? TokenKind.Error : TokenKind.Name)
            : upper || lower ? TokenKind.Code
            : hyphens == 0 && dots <= 1 ? TokenKind.Number
            : dots == 0 && IsDate(word, hyphens) ? TokenKind.Date
            : TokenKind.Code;
    }

    private static bool IsDate(string digits, int hyphens) => (digits.Length, hyphens) switch
    {
        (7, 1) => digits[4] == '-',
        (10, 2) => digits[4] == '-' && digits[7] == '-',
        _ => false,
    };

    /// <summary>Whether text in the shape of a date (day or month) is one of the calendar.</summary>
    public static bool IsCalendarDate(string date)
    {
        var year = int.Parse(date.Substring(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        var month = int.Parse(date.Substring(5, 2), System.Globalization.CultureInfo.InvariantCulture);
        if (year == 0 || month is < 1 or > 12)
        {
            return false;
        }

        return date.Length == 7
            || int.Parse(date.Substring(8, 2), System.Globalization.CultureInfo.InvariantCulture) is var day && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    /// <summary>The name that a word with upper case or underscores was meant to be: <c>cobbAngle</c> is <c>cobb-angle</c>.</summary>
    public static string LowerCaseName(string word)
    {
        var name = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var character = word[i];
            if (Characters.IsUpper(character) && i > 0 && Characters.IsLower(word[i - 1]))
            {
                name.Append('-');
            }

            name.Append(character == '_' || character == '.' ? '-' : char.ToLowerInvariant(character));
        }

        return Regex.Replace(name.ToString(), "-+", "-").Trim('-') is { Length: > 0 } trimmed ? trimmed : "name";
    }

    /// <summary>Where digits grouped by commas (10,000) end; the start if they are not grouped.</summary>
    public static int GroupedDigitsEnd(string text, int start, int end)
    {
        var position = start;
        while (position < end && Characters.IsDigit(text[position]))
        {
            position++;
        }

        if (position - start > 3)
        {
            return start;
        }

        var last = start;
        while (position + 3 < end && text[position] == ',' && Enumerable.Range(position + 1, 3).All(index => Characters.IsDigit(text[index]))
            && (position + 4 >= end || !Characters.IsAlphanumeric(text[position + 4])))
        {
            position += 4;
            last = position;
        }

        return last;
    }

    /// <summary>The length of the mark at a position; 0 if there is none.</summary>
    public static int MarkLength(string text, int position, int end)
    {
        var next = position + 1 < end ? text[position + 1] : ' ';
        return text[position] switch
        {
            '.' when next is '.' or '*' => 2,
            '<' or '>' or '!' when next == '=' => 2,
            '(' or ')' or ',' or ':' or '.' or '+' or '-' or '*' or '/' or '<' or '>' or '=' or '|' => 1,
            _ => 0,
        };
    }
}
