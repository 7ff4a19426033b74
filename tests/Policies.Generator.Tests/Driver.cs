using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Policies.Generator.Tests;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class Driver
{
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System", StringComparison.Ordinal) || name is "Policies.Values.dll" or "Policies.Runtime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Project(string source = "") => CSharpCompilation.Create(
        "Project",
        [CSharpSyntaxTree.ParseText(source)],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Create(params AdditionalText[] files) =>
        Create(new InMemoryOptions(("build_property.RootNamespace", "Clinic"), ("build_property.ProjectDir", "/clinic/")), files);

    public static GeneratorDriver Create(InMemoryOptions options, params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new CriteriaGenerator().AsSourceGenerator()],
        files,
        new CSharpParseOptions(LanguageVersion.CSharp12),
        options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>What the generator does with the files, once.</summary>
    public static GeneratorRunResult Run(params AdditionalText[] files) => Run(Create(files));

    /// <summary>What the driver's generator does, once; it never fails.</summary>
    public static GeneratorRunResult Run(GeneratorDriver driver)
    {
        var result = driver.RunGenerators(Project(), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary>The emitted file whose hint name ends so.</summary>
    public static string Source(this GeneratorRunResult result, string ending) =>
        Assert.Single(result.GeneratedSources, source => source.HintName.EndsWith(ending, StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>What the compiler says to the project with the emitted files.</summary>
    public static IEnumerable<Diagnostic> Compile(CSharpCompilation project, params AdditionalText[] files)
    {
        Create(files).RunGeneratorsAndUpdateCompilation(project, out var updated, out _, TestContext.Current.CancellationToken);
        return updated.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
