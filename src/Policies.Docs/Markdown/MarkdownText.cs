using System.Text;

namespace Policies.Docs.Markdown;

/// <summary>Plain text as Markdown that shows exactly that text.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes what Markdown or HTML would take as markup. White space at either end, which no page shows, is dropped.</summary>
    public static string Escape(string text)
    {
        text = text.Trim();
        var escaped = new StringBuilder(text.Length);
        var startsLine = true;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '&')
            {
                escaped.Append("&amp;");
            }
            else
            {
                if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~'
                    || (startsLine && character is '#' or '+' or '-' or '=')
                    || (character is '.' or ')' && IsOrdinal(text, i)))
                {
                    escaped.Append('\\');
                }

                escaped.Append(character);
            }

            startsLine = character == '\n';
        }

        return escaped.ToString();
    }

    /// <summary>A name of the policy's text, as code.</summary>
    public static string Code(string name) => "`" + name + "`";

    /// <summary>An address: a link if it is one of the web, else plain text.</summary>
    public static string Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !url.Any(character => character is '<' or '>' || char.IsWhiteSpace(character))
            ? "<" + url + ">"
            : Escape(url);

    // A number at the start of a line, a full stop and a blank would open a list.
    private static bool IsOrdinal(string text, int position)
    {
        if (position + 1 < text.Length && !char.IsWhiteSpace(text[position + 1]))
        {
            return false;
        }

        var start = text.LastIndexOf('\n', position) + 1;
        return position > start && text[start..position].All(char.IsAsciiDigit);
    }
}
