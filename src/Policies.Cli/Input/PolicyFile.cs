namespace Policies.Cli.Input;

/// <summary>A policy's file.</summary>
/// <param name="Path">The path to read it by.</param>
/// <param name="Relative">Its path below the folder that was asked for; what is written for it goes to the same place below the output.</param>
internal sealed record PolicyFile(string Path, string Relative)
{
    /// <summary>A file in the place of the policy below the output.</summary>
    public string Beside(string name) => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Relative) ?? "", name);
}
