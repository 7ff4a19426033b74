using System.CommandLine;
using Policies.Cli.Input;
using Policies.Cli.Output;
using Policies.Language;
using Policies.Language.Versions;

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
                there is one. Libraries that the policies use are checked with them.
                Exit code: 0 without errors, 1 with errors, 2 if a path cannot be read.
                """,
            Example = "policies check policies/spine --format sarif > policies.sarif",
        };
        command.Add(paths);
        command.Add(format);
        command.SetAction(parsed => Run(paths.Files(parsed), parsed.GetValue(format)!, terminal));
        return command;
    }

    // What is wrong with a library is told once, however many policies use it, and whether or not it was asked for.
    private static void AddLibraries(List<Compilation> compilations, LibraryFolders libraries)
    {
        var known = compilations.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        compilations.AddRange(compilations.ToList()
            .SelectMany(compilation => compilation.Libraries)
            .Where(library => known.Add(PathOf(library)))
            .Select(library => Compilation.Compile(library.Tree.Text, libraries)));
    }

    private static string PathOf(Compilation compilation) => Path.GetFullPath(compilation.Tree.Text.Path);

    private static int Run(IReadOnlyList<PolicyFile> files, string format, Terminal terminal)
    {
        var unread = 0;
        List<Compilation> compilations = [];
        var libraries = new LibraryFolders();
        Steps.Each(terminal, "Checking", files, file =>
        {
            try
            {
                compilations.Add(Compilation.Compile(PolicyFiles.Read(file.Path), libraries));
            }
            catch (InputException error)
            {
                unread++;
                terminal.Tell("policies: " + error.Message);
            }
        });
        AddLibraries(compilations, libraries);
        var checkedFiles = VersionChecks.Check(compilations);
        switch (format)
        {
            case "json":
                DiagnosticJson.Write(terminal.Out, checkedFiles);
                break;
            case "sarif":
                Sarif.Write(terminal.Out, checkedFiles);
                break;
            default:
                DiagnosticText.Write(terminal, checkedFiles);
                break;
        }

        return unread > 0 ? ExitCode.BadInput : checkedFiles.Any(compilation => compilation.HasErrors) ? ExitCode.Findings : ExitCode.Success;
    }
}
