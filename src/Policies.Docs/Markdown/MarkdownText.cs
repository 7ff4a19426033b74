using System.Text;

namespace Policies.Docs.Markdown;

/// <summary>Plain text as Markdown that shows exactly that text.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes what Markdown or HTML would take as markup.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var startsLine = i == 0 || text[i - 1] == '\n';
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~'
                || (startsLine && character is '#' or '+' or '=' && startsLine)
                || (startsLine && character == '-' && (i + 1 == text.Length || text[i + 1] is ' ' or '-')))
            {
                escaped.Append('\\');
            }

            if (character == '&')
            {
                escaped.Append("&amp;");
                continue;
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>A name of the policy's text, as code.</summary>
    public static string Code(string name) => "`" + name + "`";
}
