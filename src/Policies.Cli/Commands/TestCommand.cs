using System.CommandLine;
using Policies.Cli.Input;
using Policies.Interpreter.Examples;

namespace Policies.Cli.Commands;

/// <summary><c>policies test [PATHS]</c>: runs the examples of policies.</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Policies (.criteria) or folders of them; the current folder if none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("test", "Run the examples of policies.") { paths };
        command.SetAction(parsed => Run(PolicyFiles.Find(parsed.GetValue(paths) ?? []), terminal));
        return command;
    }

    private static int Run(IReadOnlyList<PolicyFile> files, Terminal terminal)
    {
        var (passed, failed, broken) = (0, 0, 0);
        foreach (var file in files)
        {
            if (PolicyCompiler.Compile(file.Path, terminal) is not { } policy)
            {
                broken++;
                continue;
            }

            foreach (var result in ExampleRunner.Run(policy))
            {
                if (result.Failures.Count == 0)
                {
                    passed++;
                    continue;
                }

                failed++;
                Tell(file, policy, result, terminal.Out);
            }
        }

        terminal.Out.WriteLine($"{passed} passed, {failed} failed" + (broken == 0 ? "" : $", {broken} not run for errors in the policy"));
        return broken > 0 ? ExitCode.BadInput : failed > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private static void Tell(PolicyFile file, Language.Model.Policy policy, ExampleResult result, TextWriter output)
    {
        output.WriteLine($"failed: {result.Example.Title}");
        foreach (var failure in result.Failures)
        {
            var place = policy.Text.PositionOf(failure.Span.Start);
            output.WriteLine($"  {file.Path}:{place.Line}:{place.Column}: {policy.Text.Slice(failure.Span).Trim()}");
            output.WriteLine($"    expected: {failure.Expected}");
            output.WriteLine($"    got:      {failure.Got}");
            output.WriteLine($"    why:      {failure.Why}");
        }

        output.WriteLine();
    }
}
