using Policies.Language;
using Policies.Language.Libraries;
using Policies.Language.Text;
using Policies.Tests;

namespace Policies.Generated.Tests;

/// <summary>The policies of the repository.</summary>
internal static class PolicySources
{
    /// <summary>Their paths from the root, in order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Combine("policies"), "*.criteria", SearchOption.AllDirectories)
            .Select(RepositoryFolder.Relative)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of one.</summary>
    public static string Read(string path) => File.ReadAllText(RepositoryFolder.Combine(path));

    /// <summary>The policies among them, bound, each with its path; they have no errors, and libraries are found as a build finds them.</summary>
    public static IReadOnlyList<(string Path, Language.Model.Policy Policy)> Policies { get; } =
    [
        .. Paths.Select(path => (path, Compile(path))).Where(file => file.Item2 is not null).Select(file => (file.path, file.Item2!)),
    ];

    private static Language.Model.Policy? Compile(string path)
    {
        var compilation = Compilation.Compile(new SourceText(path, Read(path)), new LibraryFiles(Paths.Select(each => new SourceText(each, Read(each)))));
        Assert.False(compilation.HasErrors, path);
        return compilation.Policy;
    }

    /// <summary>The folder of a policy below <c>policies/</c>, empty or with a slash at its end.</summary>
    public static string Folder(string path) => path["policies/".Length..(path.LastIndexOf('/') + 1)];
}
