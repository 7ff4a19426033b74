using Policies.CSharp;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Language.Versions;

namespace Policies.Generator;

/// <summary>One file from text to C#, without Roslyn.</summary>
internal static class CriteriaCompiler
{
    public static CompiledFile Compile(CompilationUnit unit, ProjectSettings settings)
    {
        var file = unit.File;
        var compilation = Compilation.Compile(new SourceText(file.Path, file.Content), new UnitLibraries(unit));
        EquatableArray<FileDiagnostic> diagnostics = new([.. compilation.Diagnostics.Select(diagnostic => Describe(compilation.Tree.Text, diagnostic))]);
        if (compilation.Policy is not { } policy)
        {
            return new CompiledFile(file.Path, null, default, diagnostics);
        }

        var options = new EmitOptions(settings.RootNamespace, file.Path, settings.Relative(file.Path), file.Checksum)
        {
            Class = unit.IsOneOfSeveral ? CSharpEmitter.VersionClass(policy) : null,
            Libraries = [.. unit.Libraries.Select(library => new LibraryFile(library.Path, settings.Relative(library.Path), library.Checksum))],
        };
        var emitted = compilation.HasErrors ? CSharpEmitter.EmitStub(policy, options) : CSharpEmitter.Emit(policy, options);
        var name = compilation.Tree.Root.Declarations.OfType<PolicySyntax>().First().Name;
        return new CompiledFile(
            file.Path,
            new DeclaredPolicy(
                CSharpEmitter.ClassName(policy, options),
                policy.Label.Title ?? policy.Name,
                new PolicyVersion(policy.Name, policy.Version, policy.EffectiveFrom, policy.EffectiveUntil),
                FilePlace.Of(compilation.Tree.Text, name.Span),
                FilePlace.Of(compilation.Tree.Text, VersionChecks.Place(compilation.Tree)),
                emitted.Count > 0),
            new([.. emitted.Select(source => new SourceFile(source.HintName, source.Text))]),
            diagnostics);
    }

    private static string Place(SourceText text, Related related) => related.Text is { } other
        ? $"{other.Path}, line {other.PositionOf(related.Span.Start).Line}"
        : $"line {text.PositionOf(related.Span.Start).Line}";

    private static FileDiagnostic Describe(SourceText text, Diagnostic diagnostic) => new(
        FilePlace.Of(text, diagnostic.Span),
        diagnostic.Descriptor.Code,
        diagnostic.Descriptor.Title,
        diagnostic.Message
            + string.Concat(diagnostic.Related.Select(related => $" ({related.Message}: {Place(text, related)})")),
        diagnostic.Descriptor.Help,
        diagnostic.Severity);
}
