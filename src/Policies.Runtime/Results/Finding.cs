namespace Policies.Runtime.Results;

/// <summary>Something about the whole decision that a reader must know.</summary>
/// <param name="Code">A stable code, for example <c>not-in-force</c>.</param>
/// <param name="Text">What it is.</param>
public sealed record Finding(string Code, string Text);
