namespace Policies.Plan;

/// <summary>A library that a policy uses: a decision rests on its text as well.</summary>
/// <param name="Id">The library's name.</param>
/// <param name="Path">Path of its <c>.criteria</c> file, as the compiler was given it.</param>
/// <param name="Sha256">SHA-256 of its text in lower-case hexadecimal.</param>
public sealed record LibraryPlan(string Id, string Path, string Sha256);
