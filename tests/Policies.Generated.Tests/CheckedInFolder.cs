using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Policies.Tests;

namespace Policies.Generated.Tests;

/// <summary>A folder of files that are made from the policies and checked in.</summary>
internal static class CheckedInFolder
{
    /// <summary>The command that makes both folders anew.</summary>
    private const string Refresh = """
        To make them anew, and read in the diff what the change does:
          dotnet build generated -t:Refresh
        which empties the folders and runs
          dotnet run --project src/Policies.Cli -- generate policies --output generated/csharp
          dotnet run --project src/Policies.Cli -- docs policies --output generated/docs
        """;

    /// <summary>Fails unless the folder holds these files and no others.</summary>
    /// <param name="folder">The folder, from the root of the repository.</param>
    /// <param name="expected">The files by their path in the folder.</param>
    public static void Holds(string folder, IReadOnlyDictionary<string, string> expected)
    {
        var root = RepositoryFolder.Combine(folder);
        var found = Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText)
            : [];
        var differences = expected.Keys.Union(found.Keys).Order(StringComparer.Ordinal)
            .Select(name => Difference(name, expected.GetValueOrDefault(name), found.GetValueOrDefault(name)))
            .OfType<string>()
            .ToList();

        Assert.True(differences.Count == 0, $"{folder} is not what the policies produce now.\n{string.Join("\n", differences)}\n{Refresh}");
    }

    private static string? Difference(string name, string? expected, string? found) => (expected, found) switch
    {
        (null, _) => $"{name}: no policy produces this file.",
        (_, null) => $"{name}: the file is missing.",
        var (produced, kept) when produced == kept => null,
        var (produced, kept) => $"{name}: line {FirstLine(kept, produced)}",
    };

    private static string FirstLine(string found, string expected)
    {
        var lines = InlineDiffBuilder.Diff(found, expected, ignoreWhiteSpace: false).Lines;
        var first = lines.FindIndex(line => line.Type != ChangeType.Unchanged);
        return first < 0
            ? "ends differ"
            : $"{first + 1} {(lines[first].Type == ChangeType.Deleted ? "should no longer be" : "should be")} '{lines[first].Text.Trim()}'";
    }
}
