using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Policies.CSharp;
using Policies.Docs;
using Policies.Generator;
using Policies.Generator.Tests;

namespace Policies.Generated.Tests;

public class CheckedInTests
{
    [Fact]
    public void The_CSharp_is_what_the_generator_emits_for_a_project_at_the_root()
    {
        var expected = new Dictionary<string, string>();
        foreach (var path in PolicySources.Paths)
        {
            foreach (var source in Generate("/repository/" + path, PolicySources.Read(path)))
            {
                expected.Add(PolicySources.Folder(path) + source.HintName, source.SourceText.ToString().Replace("\"/repository/", "\""));
            }
        }

        CheckedInFolder.Holds("generated/csharp", expected);
    }

    [Fact]
    public void The_CSharp_is_what_the_command_writes()
    {
        var expected = PolicySources.Paths
            .SelectMany(path => CSharpEmitter.Emit(PolicySources.Compile(path)), (path, file) => (Name: PolicySources.Folder(path) + file.HintName, file.Text))
            .ToDictionary(file => file.Name, file => file.Text);

        CheckedInFolder.Holds("generated/csharp", expected);
    }

    [Fact]
    public void The_documents_are_what_the_policies_say()
    {
        var expected = PolicySources.Paths.ToDictionary(
            path => Path.ChangeExtension(path["policies/".Length..], ".md"),
            path => PolicyRenderer.Render(PolicySources.Compile(path)));

        CheckedInFolder.Holds("generated/docs", expected);
    }

    private static IEnumerable<GeneratedSourceResult> Generate(string path, string content)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new CriteriaGenerator().AsSourceGenerator()],
            [new InMemoryText(path, content)],
            optionsProvider: new InMemoryOptions(("build_property.RootNamespace", "Policies.Generated"), ("build_property.ProjectDir", "/repository/")));
        var result = driver.RunGenerators(CSharpCompilation.Create("Project"), TestContext.Current.CancellationToken).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return result.Results.Single().GeneratedSources;
    }
}
