namespace Policies.CSharp;

/// <summary>One C# file of a policy.</summary>
/// <param name="HintName">File name, unique among the policies of one namespace.</param>
/// <param name="Text">The source text, lines ended by LF.</param>
public sealed record EmittedFile(string HintName, string Text);
