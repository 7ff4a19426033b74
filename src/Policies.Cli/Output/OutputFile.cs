namespace Policies.Cli.Output;

/// <summary>A file to write.</summary>
/// <param name="Relative">Its path below the output.</param>
/// <param name="Text">Its text.</param>
internal sealed record OutputFile(string Relative, string Text);
