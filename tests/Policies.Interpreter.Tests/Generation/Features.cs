namespace Policies.Interpreter.Tests.Generation;

/// <summary>What a policy may hold.</summary>
/// <param name="Silence">Whether it may say what silence means, or ask whether something is documented; without both, learning more never reverses a result.</param>
/// <param name="IsSmall">Whether its facts are few and have few values.</param>
internal sealed record Features(bool Silence = true, bool IsSmall = false);
