using System.CommandLine;
using Policies.Cli.Input;

namespace Policies.Cli.Commands;

/// <summary>The policies that a command works with.</summary>
internal sealed class PathsArgument : Argument<string[]>
{
    public PathsArgument()
        : base("PATHS")
    {
        Description = "Policies (.criteria), or folders to search for them. Without any, the current folder.";
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>The policies that were asked for.</summary>
    /// <exception cref="InputException">A path does not exist, is no policy, or holds none.</exception>
    public IReadOnlyList<PolicyFile> Files(ParseResult parsed) => PolicyFiles.Find(parsed.GetValue(this) ?? []);

    /// <summary>Whether whole folders were asked for, and no single file.</summary>
    public bool AreFolders(ParseResult parsed) => (parsed.GetValue(this) ?? []).All(Directory.Exists);
}
