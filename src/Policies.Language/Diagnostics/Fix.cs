namespace Policies.Language.Diagnostics;

/// <summary>A way to mend what a diagnostic is about, as data, so that an editor can apply it.</summary>
public sealed record Fix(string Title, IReadOnlyList<Edit> Edits);
