using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>A library that a policy uses, itself or through another.</summary>
/// <param name="Name">Declared name.</param>
/// <param name="Title">Title in plain words, if it has one.</param>
/// <param name="Note">The note under it, Markdown.</param>
/// <param name="Text">Its file.</param>
public sealed record Library(string Name, string? Title, string? Note, SourceText Text);
