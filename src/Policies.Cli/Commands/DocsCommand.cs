using System.CommandLine;
using Policies.Cli.Input;
using Policies.Cli.Output;
using Policies.Docs;

namespace Policies.Cli.Commands;

/// <summary><c>policies docs [PATHS] --output DIR</c>: Markdown for each policy.</summary>
internal static class DocsCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new PathsArgument();
        var output = new OutputOption();
        var command = new Subcommand("docs", "Write each policy as a document in Markdown.")
        {
            Details = """
                The document of a policy stands below the output as the policy stands below the folder that was
                searched. Exit code: 0 when all is written, 2 if a policy has errors or a file cannot be written.
                """,
            Example = "policies docs policies --output generated/docs",
        };
        command.Add(paths);
        command.Add(output);
        command.SetAction(parsed => Run(paths.Files(parsed), paths.AreFolders(parsed), parsed.GetValue(output)!, terminal));
        return command;
    }

    private static int Run(IReadOnlyList<PolicyFile> files, bool isComplete, string output, Terminal terminal) => OutputFolder.Write(
        files,
        (file, policy) => [new OutputFile(Path.ChangeExtension(file.Relative, ".md"), PolicyRenderer.Render(policy))],
        new OutputFolder(output, "*.md", PolicyRenderer.Mark, isComplete),
        terminal);
}
