using Policies.CSharp;
using Policies.Language;
using Policies.Language.Text;

namespace Policies.Generator;

/// <summary>One file from text to C#, without Roslyn.</summary>
internal static class CriteriaCompiler
{
    public static CompiledFile Compile(CriteriaFile file, ProjectSettings settings)
    {
        var compilation = Compilation.Compile(new SourceText(file.Path, file.Content));
        var options = new EmitOptions(settings.RootNamespace, file.Path, settings.Relative(file.Path));
        var diagnostics = compilation.Diagnostics.Select(diagnostic => Describe(compilation.Tree.Text, diagnostic)).ToList();
        if (compilation.Policy is not { } policy)
        {
            return new CompiledFile(file.Path, "", default, new(diagnostics));
        }

        var emitted = compilation.HasErrors ? CSharpEmitter.EmitStub(policy, options) : CSharpEmitter.Emit(policy, options);
        return new CompiledFile(
            file.Path,
            CSharpEmitter.ClassName(policy, options),
            new([.. emitted.Select(source => new SourceFile(source.HintName, source.Text))]),
            new(diagnostics));
    }

    private static FileDiagnostic Describe(SourceText text, Language.Diagnostics.Diagnostic diagnostic)
    {
        var start = text.PositionOf(diagnostic.Span.Start);
        var end = text.PositionOf(diagnostic.Span.End);
        var message = diagnostic.Message
            + string.Concat(diagnostic.Related.Select(related => $" ({related.Message}: line {text.PositionOf(related.Span.Start).Line})"));
        return new FileDiagnostic(
            text.Path,
            diagnostic.Descriptor.Code,
            diagnostic.Descriptor.Title,
            message,
            diagnostic.Descriptor.Help,
            (int)diagnostic.Severity,
            diagnostic.Span.Start,
            diagnostic.Span.Length,
            start.Line - 1,
            start.Column - 1,
            end.Line - 1,
            end.Column - 1);
    }
}
