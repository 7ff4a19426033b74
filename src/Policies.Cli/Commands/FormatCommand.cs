using System.CommandLine;
using System.Text;
using Policies.Cli.Input;
using Policies.Cli.Output;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Formatting;

namespace Policies.Cli.Commands;

/// <summary><c>policies format [PATHS]</c>: policies in the one canonical layout.</summary>
internal static class FormatCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new PathsArgument();
        var check = new Option<bool>("--check") { Description = "Write nothing; name the files that are laid out otherwise." };
        var command = new Subcommand("format", "Lay policies out in the one canonical way.")
        {
            Details = """
                Two blanks a level, words for the signs of comparisons, columns that line up, one blank line
                between declarations. Lines are neither joined nor broken, comments and notes stay as they are,
                and the meaning does not change. A file whose shape has an error is left as it is.
                Exit code: 0 when all is laid out; with --check 1 if a file is laid out otherwise; 2 if a file
                has an error of shape, or cannot be read or written.
                """,
            Example = "policies format policies --check",
        };
        command.Add(paths);
        command.Add(check);
        command.SetAction(parsed => Run(paths.Files(parsed), parsed.GetValue(check), terminal));
        return command;
    }

    private static int Run(IReadOnlyList<PolicyFile> files, bool isCheck, Terminal terminal)
    {
        var (changed, refused) = (0, 0);
        Steps.Each(terminal, "Formatting", files, file =>
        {
            try
            {
                if (Format(file.Path, isCheck, terminal) is not { } isChanged)
                {
                    refused++;
                }
                else if (isChanged)
                {
                    changed++;
                    terminal.Out.WriteLine(file.Path.Replace('\\', '/'));
                }
            }
            catch (InputException error)
            {
                refused++;
                terminal.Tell("policies: " + error.Message);
            }
        });
        var same = files.Count - changed - refused;
        terminal.Out.WriteLine((isCheck ? $"{changed} to format, {same} formatted" : $"{changed} formatted, {same} unchanged") + (refused == 0 ? "" : $", {refused} left alone"));
        return refused > 0 ? ExitCode.BadInput : isCheck && changed > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    // Whether the file is laid out otherwise; null if it has errors of shape, which are then told.
    private static bool? Format(string path, bool isCheck, Terminal terminal)
    {
        var bytes = PolicyFiles.Bytes(path);
        var tree = SyntaxTree.Parse(PolicyFiles.Read(path));
        if (PolicyFormatter.Format(tree) is not { } text)
        {
            foreach (var error in tree.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                DiagnosticText.Write(terminal with { Out = terminal.Error, HasColor = false }, tree.Text, error);
            }

            terminal.Tell($"policies: {tree.Text.Path}: the shape of the file has errors, so it was left as it is.");
            return null;
        }

        var isChanged = !Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes);
        if (isChanged && !isCheck)
        {
            TextFile.Write(path, text);
        }

        return isChanged;
    }
}
