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
        var paths = new Argument<string[]>("paths")
        {
            Description = "Policies (.criteria) or folders of them; the current folder if none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output") { Description = "The folder to write to.", Required = true };
        var command = new Command("docs", "Write each policy as a document, in Markdown.") { paths, output };
        command.SetAction(parsed => Run(PolicyFiles.Find(parsed.GetValue(paths) ?? []), new OutputFolder(parsed.GetValue(output)!), terminal));
        return command;
    }

    private static int Run(IReadOnlyList<PolicyFile> files, OutputFolder folder, Terminal terminal)
    {
        var result = ExitCode.Success;
        foreach (var file in files)
        {
            if (PolicyCompiler.Compile(file.Path, terminal) is not { } policy)
            {
                result = ExitCode.BadInput;
                continue;
            }

            folder.Write(Path.ChangeExtension(file.Relative, ".md"), PolicyRenderer.Render(policy), terminal);
        }

        return result;
    }
}
