namespace Policies.Generator;

/// <summary>One emitted file.</summary>
internal sealed record SourceFile(string HintName, string Text);
