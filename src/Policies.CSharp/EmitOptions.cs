namespace Policies.CSharp;

/// <summary>What the emitted code cannot read from the policy itself.</summary>
/// <param name="Namespace">Namespace that holds the policy's own namespace.</param>
/// <param name="Path">Path of the <c>.criteria</c> file for <c>#line</c>, as a debugger or a stack trace should show it.</param>
/// <param name="DisplayPath">Path that the plan carries into decisions; the same as <paramref name="Path"/> if null.</param>
public sealed record EmitOptions(string Namespace, string Path, string? DisplayPath = null);
