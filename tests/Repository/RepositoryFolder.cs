using System.Runtime.CompilerServices;

namespace Policies.Tests;

/// <summary>The source tree that the tests were compiled from.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its root.</summary>
    public static string Path { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The path of a file from the root, with forward slashes.</summary>
    public static string Relative(string file) => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');

    // This file lies in tests/Repository.
    private static string Find([CallerFilePath] string thisFile = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(thisFile)!, "..", ".."));
}
