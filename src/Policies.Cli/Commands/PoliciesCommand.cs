using System.CommandLine;
using Policies.Cli.Input;

namespace Policies.Cli.Commands;

/// <summary>The <c>policies</c> command with its subcommands.</summary>
public static class PoliciesCommand
{
    /// <summary>Runs one command line and gives its exit code; bad input is told on the error writer, never by a stack trace.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var root = new RootCommand("Written medical-necessity policy as the program that decides it.")
        {
            CheckCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            TestCommand.Create(terminal),
            GenerateCommand.Create(terminal),
            DocsCommand.Create(terminal),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors.Select(error => error.Message).Distinct())
            {
                terminal.Error.WriteLine("policies: " + error);
            }

            terminal.Error.WriteLine("Try 'policies --help', or '--help' after a command.");
            return ExitCode.BadInput;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (InputException error)
        {
            terminal.Error.WriteLine("policies: " + error.Message);
            return ExitCode.BadInput;
        }
    }
}
