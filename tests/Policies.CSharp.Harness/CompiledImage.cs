namespace Policies.CSharp.Harness;

/// <summary>A compiled assembly and its portable symbols.</summary>
public sealed record CompiledImage(byte[] Assembly, byte[] Symbols);
