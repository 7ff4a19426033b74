using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Policies.CSharp;
using Policies.Docs;
using Policies.Generator;
using Policies.Generator.Tests;

namespace Policies.Generated.Tests;

public class CheckedInTests
{
    private const string Namespace = "Policies.Generated";

    [Fact]
    public void The_CSharp_is_what_the_generator_emits_for_a_project_at_the_root()
    {
        var folders = Written().Keys.ToDictionary(name => Path.GetFileName(name), name => name);
        CheckedInFolder.Holds("generated/csharp", Generate().ToDictionary(
            source => folders.GetValueOrDefault(source.HintName, source.HintName),
            source => source.SourceText.ToString().Replace("\"/repository/", "\"")));
    }

    [Fact]
    public void The_CSharp_is_what_the_command_writes() => CheckedInFolder.Holds("generated/csharp", Written());

    [Fact]
    public void The_documents_are_what_the_policies_say()
    {
        var expected = PolicySources.Policies.ToDictionary(
            file => Path.ChangeExtension(file.Path["policies/".Length..], ".md"),
            file => PolicyRenderer.Render(file.Policy));

        CheckedInFolder.Holds("generated/docs", expected);
    }

    // The versions of a policy have a class each, and one that chooses stands beside the first.
    private static Dictionary<string, string> Written()
    {
        Dictionary<string, string> written = [];
        foreach (var versions in PolicySources.Policies.GroupBy(file => file.Policy.Name))
        {
            var ordered = versions.OrderBy(file => file.Policy.EffectiveFrom ?? "", StringComparer.Ordinal).ToList();
            var options = ordered.ToDictionary(
                file => file.Path, file => new EmitOptions(Namespace, file.Path) { Class = ordered.Count > 1 ? CSharpEmitter.VersionClass(file.Policy) : null });
            foreach (var (path, policy) in ordered)
            {
                foreach (var file in CSharpEmitter.Emit(policy, options[path]))
                {
                    written.Add(PolicySources.Folder(path) + file.HintName, file.Text);
                }
            }

            if (ordered is [var first, .., var last])
            {
                var chooser = CSharpEmitter.EmitVersions(
                    last.Policy.Name, last.Policy.Label.Title ?? last.Policy.Name, Namespace, [.. ordered.Select(file => CSharpEmitter.ClassName(file.Policy, options[file.Path]))]);
                written.Add(PolicySources.Folder(first.Path) + chooser.HintName, chooser.Text);
            }
        }

        return written;
    }

    private static IEnumerable<GeneratedSourceResult> Generate()
    {
        var driver = CSharpGeneratorDriver.Create(
            [new CriteriaGenerator().AsSourceGenerator()],
            [.. PolicySources.Paths.Select(path => new InMemoryText("/repository/" + path, PolicySources.Read(path)))],
            optionsProvider: new InMemoryOptions(("build_property.RootNamespace", Namespace), ("build_property.ProjectDir", "/repository/")));
        var result = driver.RunGenerators(CSharpCompilation.Create("Project"), TestContext.Current.CancellationToken).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return result.Results.Single().GeneratedSources;
    }
}
