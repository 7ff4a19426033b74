namespace Policies.Language.Text;

/// <summary>Where a unit may stand.</summary>
internal static class UnitShapes
{
    /// <summary>The end of the longest run of unit characters with balanced brackets; the start if there is none.</summary>
    public static int End(string text, int start, int end)
    {
        var position = start;
        var closing = '\0';
        while (position < end)
        {
            var character = text[position];
            if (closing != '\0')
            {
                if (character == closing)
                {
                    closing = '\0';
                }
                else if (character is '"' or '[' or '{' || Characters.IsBlank(character))
                {
                    return start;
                }
            }
            else if (character is '[' or '{')
            {
                closing = character == '[' ? ']' : '}';
            }
            else if (!Characters.IsAlphanumeric(character) && character is not ('%' or '/' or '.' or '*' or '^' or '\''))
            {
                break;
            }

            position++;
        }

        return closing == '\0' ? position : start;
    }

    /// <summary>Whether the word <c>in</c> follows: then what stands before it is a variable, not a unit.</summary>
    public static bool IsFollowedByIn(string text, int position, int end)
    {
        while (position < end && Characters.IsBlank(text[position]))
        {
            position++;
        }

        return position + 2 <= end && text[position] == 'i' && text[position + 1] == 'n' && (position + 2 == end || Characters.IsBlank(text[position + 2]));
    }
}
