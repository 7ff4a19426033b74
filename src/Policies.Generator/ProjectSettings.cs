using Microsoft.CodeAnalysis.Diagnostics;

namespace Policies.Generator;

/// <summary>What the project says about the emitted code.</summary>
/// <param name="RootNamespace">Namespace that the policies' namespaces are placed in.</param>
/// <param name="ProjectDirectory">What paths in decisions are relative to; they must not name a machine's folders.</param>
internal sealed record ProjectSettings(string RootNamespace, string ProjectDirectory)
{
    public static ProjectSettings From(AnalyzerConfigOptions options) => new(
        Read(options, "build_property.RootNamespace") is { Length: > 0 } name ? name : "Criteria",
        Read(options, "build_property.ProjectDir"));

    /// <summary>The path within the project, with forward slashes; the file's name where it lies outside.</summary>
    public string Relative(string path)
    {
        var normal = path.Replace('\\', '/');
        var root = ProjectDirectory.Replace('\\', '/').TrimEnd('/') + "/";
        return root.Length > 1 && normal.StartsWith(root, StringComparison.Ordinal)
            ? normal.Substring(root.Length)
            : normal.Substring(normal.LastIndexOf('/') + 1);
    }

    private static string Read(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : "";
}
