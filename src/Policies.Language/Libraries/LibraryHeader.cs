using System.Text.RegularExpressions;

namespace Policies.Language.Libraries;

/// <summary>What a file says about libraries, found by its first words without reading it: which library it declares, and which it uses.</summary>
/// <param name="Name">The library that it declares; null for a policy.</param>
/// <param name="Uses">The libraries that it uses.</param>
public sealed record LibraryHeader(string? Name, IReadOnlyList<string> Uses)
{
    // At the start of a line: what stands deeper is a note, or an error that is told when the file is read.
    private static readonly Regex Line = new(@"(?:^|[\n\r]|\uFEFF)(library|policy|use)[ \t]+([a-z][a-z0-9]*(?:-[a-z0-9]+)*)", RegexOptions.CultureInvariant);

    /// <summary>The header of a text.</summary>
    public static LibraryHeader Of(string content)
    {
        string? name = null;
        var isPolicy = false;
        List<string> uses = [];
        foreach (Match match in Line.Matches(content))
        {
            switch (match.Groups[1].Value)
            {
                case "use":
                    uses.Add(match.Groups[2].Value);
                    break;
                case "policy":
                    isPolicy |= name is null;
                    break;
                default:
                    name ??= isPolicy ? null : match.Groups[2].Value;
                    break;
            }
        }

        return new LibraryHeader(name, uses);
    }
}
