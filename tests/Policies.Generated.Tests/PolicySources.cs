using Policies.Language;
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

    /// <summary>One, bound; it has no errors.</summary>
    public static Language.Model.Policy Compile(string path)
    {
        var compilation = Compilation.Compile(new SourceText(path, Read(path)));
        Assert.False(compilation.HasErrors, path);
        return compilation.Policy!;
    }

    /// <summary>The folder of a policy below <c>policies/</c>, empty or with a slash at its end.</summary>
    public static string Folder(string path) => path["policies/".Length..(path.LastIndexOf('/') + 1)];
}
