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
        var paths = new Argument<string[]>("paths")
        {
            Description = "Policies (.criteria) or folders of them; the current folder if none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format") { Description = "How to write the diagnostics.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new Command("check", "Check policies: shape, names, types, sources, logic and examples.") { paths, format };
        command.SetAction(parsed => Run(PolicyFiles.Find(parsed.GetValue(paths) ?? []), parsed.GetValue(format)!, terminal));
        return command;
    }

    private static int Run(IReadOnlyList<PolicyFile> files, string format, Terminal terminal)
    {
        var compilations = files.Select(file => Compilation.Compile(PolicyFiles.Read(file.Path))).ToList();
        switch (format)
        {
            case "json":
                DiagnosticJson.Write(terminal.Out, compilations);
                break;
            case "sarif":
                Sarif.Write(terminal.Out, compilations);
                break;
            default:
                DiagnosticText.Write(terminal.Console(), compilations);
                break;
        }

        return compilations.Any(compilation => compilation.HasErrors) ? ExitCode.Findings : ExitCode.Success;
    }
}
