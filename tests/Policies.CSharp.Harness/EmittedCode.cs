using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Policies.CSharp.Harness;

/// <summary>Compiles emitted files as a strict project would: C# 12, nullable, documentation checked, every warning an error.</summary>
public static class EmittedCode
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsLibrary(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>What the compiler says to the files: errors and warnings.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyList<EmittedFile> files) =>
        [.. Compilation(files).GetDiagnostics().Where(IsFault).Select(diagnostic => diagnostic.ToString())];

    /// <summary>Compiles the files, with further sources beside them.</summary>
    /// <exception cref="InvalidOperationException">The compiler reports an error or a warning.</exception>
    public static CompiledImage Compile(IReadOnlyList<EmittedFile> files, params string[] sources)
    {
        var compilation = Compilation([.. files, .. sources.Select((text, index) => new EmittedFile($"Source{index}.cs", text))]);
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, options: new Microsoft.CodeAnalysis.Emit.EmitOptions(debugInformationFormat: Microsoft.CodeAnalysis.Emit.DebugInformationFormat.PortablePdb));
        var faults = result.Diagnostics.Where(IsFault).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException(Describe(faults));
        }

        return new CompiledImage(assembly.ToArray(), symbols.ToArray());
    }

    private static CSharpCompilation Compilation(IReadOnlyList<EmittedFile> files)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Emitted" + Guid.NewGuid().ToString("n"),
            files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), parse, file.HintName)),
            References.Value,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 8, deterministic: true,
                optimizationLevel: OptimizationLevel.Debug));
    }

    private static bool IsFault(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    // The base library and ours; test frameworks would only slow the compiler down.
    private static bool IsLibrary(string name) =>
        name is "mscorlib" or "netstandard" or "Policies.Values" or "Policies.Runtime" || name.StartsWith("System", StringComparison.Ordinal);

    private static string Describe(IReadOnlyList<Diagnostic> faults)
    {
        var first = faults[0];
        var source = first.Location.SourceTree?.GetText();
        var line = first.Location.GetLineSpan().StartLinePosition.Line;
        var around = source is null
            ? ""
            : string.Join("\n", source.Lines.Skip(line - 3).Take(7).Select(text => text.ToString()));
        return string.Join("\n", faults.Take(10)) + "\n" + around;
    }
}
