using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Policies.Generator.Tests;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class Driver
{
    public static CSharpCompilation Project(string source = "") => CSharpCompilation.Create(
        "Project",
        [CSharpSyntaxTree.ParseText(source)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System", StringComparison.Ordinal) || name is "Policies.Values.dll" or "Policies.Runtime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Create(params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new CriteriaGenerator().AsSourceGenerator()],
        files,
        new CSharpParseOptions(LanguageVersion.CSharp12),
        new InMemoryOptions(("build_property.RootNamespace", "Clinic"), ("build_property.ProjectDir", "/clinic/")),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
