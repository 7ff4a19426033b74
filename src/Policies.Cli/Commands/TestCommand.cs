using System.CommandLine;
using Policies.Cli.Input;
using Policies.Cli.Output;

namespace Policies.Cli.Commands;

/// <summary><c>policies test [PATHS]</c>: runs the examples of policies.</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new PathsArgument();
        var command = new Subcommand("test", "Run the examples of policies.")
        {
            Details = """
                Of each that fails it says what was expected, what came out and why. Exit code: 0 if all pass,
                1 if any fails, 2 if a policy has errors, so that its examples could not be run.
                """,
            Example = "policies test policies",
        };
        command.Add(paths);
        command.SetAction(parsed => Run(paths.Files(parsed), terminal));
        return command;
    }

    private static int Run(IReadOnlyList<PolicyFile> files, Terminal terminal)
    {
        var report = new ExampleReport(terminal);
        Steps.Each(terminal, "Testing", files, report.Run);
        report.Write();
        return report.Broken > 0 ? ExitCode.BadInput : report.Failed > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
