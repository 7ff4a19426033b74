namespace Policies.Runtime.Text;

/// <summary>A document to supply.</summary>
/// <param name="Number">Its number, by which the lines refer to it.</param>
/// <param name="Text">What to supply.</param>
/// <param name="State">What the record holds of it; null if nothing.</param>
/// <param name="AlsoFor">The other criteria or services that it serves.</param>
internal sealed record Document(int Number, string Text, string? State, IReadOnlyList<string> AlsoFor);
