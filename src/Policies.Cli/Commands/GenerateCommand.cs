using System.CommandLine;
using Policies.Cli.Input;
using Policies.Cli.Output;
using Policies.CSharp;

namespace Policies.Cli.Commands;

/// <summary><c>policies generate [PATHS] --output DIR</c>: the C# of policies, as the generator emits it.</summary>
internal static class GenerateCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Policies (.criteria) or folders of them; the current folder if none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output") { Description = "The folder to write to.", Required = true };
        var command = new Command("generate", "Write the C# of policies, as the generator emits it.") { paths, output };
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

            foreach (var emitted in CSharpEmitter.Emit(policy))
            {
                folder.Write(Path.Combine(Path.GetDirectoryName(file.Relative) ?? "", emitted.HintName), emitted.Text, terminal);
            }
        }

        return result;
    }
}
