using System.CommandLine;
using System.CommandLine.Help;
using Policies.Cli.Input;

namespace Policies.Cli.Commands;

/// <summary>The <c>policies</c> command with its subcommands.</summary>
public static class PoliciesCommand
{
    /// <summary>Runs one command line and gives its exit code; bad input is told on the error writer, never by a stack trace.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExample((HelpAction)help.Action!, terminal);
        var root = new Command("policies", "Written medical-necessity policy as the program that decides it.")
        {
            help,
            new VersionOption(),
            CheckCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            TestCommand.Create(terminal),
            NewCommand.Create(terminal),
            FormatCommand.Create(terminal),
            GenerateCommand.Create(terminal),
            DocsCommand.Create(terminal),
        };

        // A path that begins with @ is a path.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (CommandLineMistake.In(parsed) is { } mistake)
        {
            terminal.Tell("policies: " + mistake);
            return ExitCode.BadInput;
        }

        try
        {
            return Invoke(parsed, terminal);
        }
        catch (IOException error)
        {
            // Files are read and written where their paths are known; what is left is the output itself, on a full disk for example.
            terminal.Error.WriteLine("policies: the output cannot be written. " + error.Message);
            return ExitCode.BadInput;
        }
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        try
        {
            var exit = parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
            terminal.Out.Flush();
            return exit;
        }
        catch (InputException error)
        {
            terminal.Tell("policies: " + error.Message);
            return ExitCode.BadInput;
        }
    }
}
