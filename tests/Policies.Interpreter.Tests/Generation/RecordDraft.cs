namespace Policies.Interpreter.Tests.Generation;

/// <summary>A record as a policy declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="HasKey">Whether it has a key; the key is no field of its own here, since conditions do not turn on it.</param>
/// <param name="Fields">The other fields.</param>
internal sealed record RecordDraft(string Name, bool HasKey, IReadOnlyList<FieldDraft> Fields);
