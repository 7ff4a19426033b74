namespace Policies.Generator;

/// <summary>What became of one <c>.criteria</c> file.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Policy">Name of the emitted class; empty if the file declares no policy.</param>
/// <param name="Sources">The emitted files.</param>
/// <param name="Diagnostics">Everything that the compiler of policies said.</param>
internal sealed record CompiledFile(
    string Path, string Policy, EquatableArray<SourceFile> Sources, EquatableArray<FileDiagnostic> Diagnostics);
