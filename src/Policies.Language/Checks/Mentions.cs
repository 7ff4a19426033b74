using System.Text.RegularExpressions;
using Policies.Language.Model;

namespace Policies.Language.Checks;

/// <summary>
/// Whether a name is written anywhere but where it is declared. In a file with errors some lines have no meaning, and what only they use
/// must not be told to be unused as well.
/// </summary>
internal sealed class Mentions
{
    private static readonly Regex Name = new("[a-z][a-z0-9]*(?:-[a-z0-9]+)*", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private Mentions()
    {
    }

    /// <summary>The names of a policy's text; none where the file has no errors, since then every use is known.</summary>
    public static Mentions In(Policy policy, bool hasErrors)
    {
        var mentions = new Mentions();
        for (var match = Name.Match(hasErrors ? policy.Text.Content : ""); match.Success; match = match.NextMatch())
        {
            mentions._counts[match.Value] = mentions._counts.TryGetValue(match.Value, out var count) ? count + 1 : 1;
        }

        return mentions;
    }

    /// <summary>Whether something may use the name.</summary>
    public bool MayUse(string name) => _counts.TryGetValue(name, out var count) && count > 1;
}
