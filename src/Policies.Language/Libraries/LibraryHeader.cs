using System.Text.RegularExpressions;

namespace Policies.Language.Libraries;

/// <summary>What a file declares and which libraries it uses, found by the first words of its lines without reading it.</summary>
/// <param name="Name">The library that it declares; null for a policy.</param>
/// <param name="Policy">The policy that it declares; null for a library.</param>
/// <param name="Uses">The libraries that it uses.</param>
public sealed record LibraryHeader(string? Name, string? Policy, IReadOnlyList<string> Uses)
{
    // At the start of a line: what stands deeper is a note, or an error that is told when the file is read.
    private static readonly Regex Line = new(@"(?:^|[\n\r]|\uFEFF)(library|policy|use)[ \t]+([a-z][a-z0-9]*(?:-[a-z0-9]+)*)", RegexOptions.CultureInvariant);

    /// <summary>The header of a text.</summary>
    public static LibraryHeader Of(string content)
    {
        string? name = null;
        string? policy = null;
        List<string> uses = [];
        foreach (Match match in Line.Matches(content))
        {
            switch (match.Groups[1].Value)
            {
                case "use":
                    uses.Add(match.Groups[2].Value);
                    break;
                case "policy":
                    policy ??= name is null ? match.Groups[2].Value : null;
                    break;
                default:
                    name ??= policy is null ? match.Groups[2].Value : null;
                    break;
            }
        }

        return new LibraryHeader(name, policy, uses);
    }
}
