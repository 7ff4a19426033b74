using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Policies.Cli.Commands;

/// <summary>Help as System.CommandLine writes it, then the details of the command and an example.</summary>
internal sealed class HelpWithExample(HelpAction help, Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Subcommand command)
        {
            terminal.Out.WriteLine(command.Details);
            terminal.Out.WriteLine();
            terminal.Out.WriteLine("Example:");
            terminal.Out.WriteLine("  " + command.Example);
        }

        return ExitCode.Success;
    }
}
