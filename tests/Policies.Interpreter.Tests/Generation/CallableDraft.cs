namespace Policies.Interpreter.Tests.Generation;

/// <summary>A criterion or definition that others may call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The records of its parameters.</param>
/// <param name="Type">What it gives.</param>
internal sealed record CallableDraft(string Name, IReadOnlyList<RecordDraft> Parameters, TypeDraft Type);
