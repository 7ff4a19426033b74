using System.Text.RegularExpressions;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Language.Checks;

/// <summary>
/// Whether a name is written anywhere but where it is declared. In a file with errors some lines have no meaning, and what only they use
/// must not be told to be unused as well.
/// </summary>
internal sealed class Mentions
{
    private static readonly Regex Word = new("[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private Mentions()
    {
    }

    /// <summary>The names of a policy's text, and those that were most likely meant by others; none where the file has no errors, since then every use is known.</summary>
    public static Mentions In(Policy policy, IEnumerable<string> meant, bool hasErrors)
    {
        var mentions = new Mentions();
        if (hasErrors)
        {
            foreach (Match match in Word.Matches(policy.Text.Content))
            {
                mentions.Add(match.Value);
            }

            foreach (var name in meant)
            {
                mentions.Add(name);
            }
        }

        return mentions;
    }

    /// <summary>Whether something may use the name.</summary>
    public bool MayUse(string name) => _counts.TryGetValue(name, out var count) && count > 1;

    private void Add(string word)
    {
        var name = word.Any(character => Characters.IsUpper(character) || character == '_') ? WordShapes.LowerCaseName(word) : word;
        _counts[name] = _counts.TryGetValue(name, out var count) ? count + 1 : 1;
    }
}
