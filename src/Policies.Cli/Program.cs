using Policies.Cli;
using Policies.Cli.Commands;

var terminal = Terminal.OfThisProcess();
try
{
    return PoliciesCommand.Run(args, terminal);
}
finally
{
    terminal.Out.Flush();
}
