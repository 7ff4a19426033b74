namespace Policies.CSharp;

/// <summary>The file of a library that a policy uses.</summary>
/// <param name="Path">The path that its text was read from, for <c>#line</c> too.</param>
/// <param name="DisplayPath">Path that the plan carries into decisions; the same as <paramref name="Path"/> if null.</param>
/// <param name="Checksum">SHA-256 of the file, in hexadecimal; that of the text if null.</param>
public sealed record LibraryFile(string Path, string? DisplayPath = null, string? Checksum = null);
