namespace Policies.Interpreter.Tests.Generation;

/// <summary>What is known of a service before its lines are written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Code">The CPT code that only it has.</param>
/// <param name="IsAtEach">Whether it is decided at each joint.</param>
internal sealed record ServiceDraft(string Name, string Kind, string Code, bool IsAtEach);
