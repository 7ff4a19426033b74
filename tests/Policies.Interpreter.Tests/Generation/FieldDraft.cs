namespace Policies.Interpreter.Tests.Generation;

/// <summary>A fact or a field as a policy declares it.</summary>
/// <param name="Name">Its name; of a value in scope, how it is written there.</param>
/// <param name="Type">Its type.</param>
internal sealed record FieldDraft(string Name, TypeDraft Type);
