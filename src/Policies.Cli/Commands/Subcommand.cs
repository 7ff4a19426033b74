using System.CommandLine;

namespace Policies.Cli.Commands;

/// <summary>A command of <c>policies</c>: its description in one line for the list of commands, and what its own help says beside.</summary>
internal sealed class Subcommand(string name, string description) : Command(name, description)
{
    /// <summary>What else there is to know, exit codes among it.</summary>
    public required string Details { get; init; }

    /// <summary>Command lines that can be run as they stand in a clone of the repository.</summary>
    public required string Example { get; init; }
}
