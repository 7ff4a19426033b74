using Policies.Tests;

namespace Policies.Architecture.Tests;

/// <summary>The files of the repository, without what builds and test runs leave behind.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> NotSources = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Paths from the root, with forward slashes.</summary>
    public static IEnumerable<string> Below(params string[] folders) => folders.SelectMany(folder => Files(RepositoryFolder.Combine(folder)));

    /// <summary>Every file.</summary>
    public static IEnumerable<string> All() => Files(RepositoryFolder.Path);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder)
            .Where(file => IsSource(file) && !file.Contains(".received.", StringComparison.Ordinal))
            .Select(RepositoryFolder.Relative)
            .Concat(Directory.EnumerateDirectories(folder).Where(IsSource).SelectMany(Files));

    // In a second working tree of one repository, .git is a file.
    private static bool IsSource(string path) => !NotSources.Contains(Path.GetFileName(path));
}
