namespace Policies.Generator;

/// <summary>What became of one <c>.criteria</c> file.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Policy">The policy that it declares, if it does.</param>
/// <param name="Sources">The emitted files.</param>
/// <param name="Diagnostics">Everything that the compiler of policies said.</param>
internal sealed record CompiledFile(
    string Path, DeclaredPolicy? Policy, EquatableArray<SourceFile> Sources, EquatableArray<FileDiagnostic> Diagnostics);
