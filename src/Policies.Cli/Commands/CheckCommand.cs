using System.CommandLine;
using Policies.Cli.Input;
using Policies.Cli.Output;
using Policies.Language;

namespace Policies.Cli.Commands;

/// <summary><c>policies check [PATHS]</c>: every diagnostic of some policies.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new PathsArgument();
        var format = new FormatOption("How to write the diagnostics: for people, for programs, or for code review (SARIF 2.1.0).", "text", "json", "sarif");
        var command = new Subcommand("check", "Check policies: shape, names, types, sources and logic.")
        {
            Details = """
                Each message has its place, what was expected, which declaration says so, and the fix where
                there is one. Exit code: 0 without errors, 1 with errors, 2 if a path cannot be read.
                """,
            Example = "policies check policies/spine --format sarif > policies.sarif",
        };
        command.Add(paths);
        command.Add(format);
        command.SetAction(parsed => Run(paths.Files(parsed), parsed.GetValue(format)!, terminal));
        return command;
    }

    private static int Run(IReadOnlyList<PolicyFile> files, string format, Terminal terminal)
    {
        var unread = 0;
        List<Compilation> compilations = [];
        Steps.Each(terminal, "Checking", files, file =>
        {
            try
            {
                compilations.Add(Compilation.Compile(PolicyFiles.Read(file.Path)));
            }
            catch (InputException error)
            {
                unread++;
                terminal.Tell("policies: " + error.Message);
            }
        });
        switch (format)
        {
            case "json":
                DiagnosticJson.Write(terminal.Out, compilations);
                break;
            case "sarif":
                Sarif.Write(terminal.Out, compilations);
                break;
            default:
                DiagnosticText.Write(terminal, compilations);
                break;
        }

        return unread > 0 ? ExitCode.BadInput : compilations.Any(compilation => compilation.HasErrors) ? ExitCode.Findings : ExitCode.Success;
    }
}
