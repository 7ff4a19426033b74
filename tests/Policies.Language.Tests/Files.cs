using System.Runtime.CompilerServices;
using Policies.Language.Libraries;
using Policies.Language.Text;

namespace Policies.Language.Tests;

/// <summary>The files that the tests read, found from where this file stands.</summary>
internal static class Files
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));

    public static string Corpus { get; } = Path.Combine(Root, "tests", "Policies.Corpus");

    public static string Pages { get; } = Path.Combine(Root, "docs", "diagnostics");

    public static string LumbarFusion { get; } = File.ReadAllText(Path.Combine(Root, "policies", "spine", "lumbar-fusion.criteria"));

    /// <summary>The folders of a part of the corpus, by name.</summary>
    public static IEnumerable<string> Folders(string part) =>
        Directory.EnumerateDirectories(Path.Combine(Corpus, part)).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    /// <summary>The policy of a folder of the corpus.</summary>
    public static SourceText Read(string part, string folder) =>
        SourceText.FromBytes("policy.criteria", File.ReadAllBytes(Path.Combine(Corpus, part, folder, "policy.criteria")));

    /// <summary>The same compiled, with the other files of the folder as libraries that it may use, or as other versions of it.</summary>
    public static Compilation Compile(string part, string folder) => Sample.Compile(Read(part, folder), Beside(part, folder));

    /// <summary>The files of a folder of the corpus beside its policy.</summary>
    public static IReadOnlyList<SourceText> Beside(string part, string folder) => [.. Directory.EnumerateFiles(Path.Combine(Corpus, part, folder), "*.criteria")
        .Where(path => Path.GetFileName(path) != "policy.criteria")
        .Order(StringComparer.Ordinal)
        .Select(path => SourceText.FromBytes(Path.GetFileName(path), File.ReadAllBytes(path)))];

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
