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
        var coverage = new CoverageOptions();
        var command = new Subcommand("test", "Run the examples of policies.")
        {
            Details = """
                Of each that fails it says what was expected, what came out and why. With coverage, it lists the
                conditions that the examples do not show met, not met and unknown; a result that a condition
                cannot have by its form (one where silence means no is never unknown, 'yes' is always met) is not
                asked for. Exit code: 0 if all pass, 1 if any fails or the coverage is below the threshold, 2 if
                a policy has errors, so that its examples could not be run.
                """,
            Example = "policies test policies --coverage",
        };
        command.Add(paths);
        coverage.AddTo(command);
        command.SetAction(parsed => Run(paths, coverage, parsed, terminal));
        return command;
    }

    private static int Run(PathsArgument paths, CoverageOptions coverage, ParseResult parsed, Terminal terminal)
    {
        coverage.Require(parsed);
        var report = new ExampleReport(terminal);
        Steps.Each(terminal, "Testing", paths.Files(parsed), report.Run);
        report.Write();
        var isCovered = coverage.Report(parsed, report.Covered, terminal);
        return report.Broken > 0 ? ExitCode.BadInput : report.Failed > 0 || !isCovered ? ExitCode.Findings : ExitCode.Success;
    }
}
