using System.CommandLine;
using Policies.Cli.Input;
using Policies.Cli.Output;
using Policies.Interpreter;
using Policies.Runtime;
using Policies.Runtime.Json;
using Policies.Runtime.Text;

namespace Policies.Cli.Commands;

/// <summary><c>policies evaluate POLICY --case CASE.json</c>: the decision of one case.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var policy = new Argument<string>("policy") { Description = "The policy (.criteria)." };
        var caseFile = new Option<string>("--case") { Description = "The case (JSON).", Required = true };
        var format = new Option<string>("--format") { Description = "How to write the decision.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var explain = new Option<bool>("--explain") { Description = "Add the tree that led to each result." };
        var command = new Command("evaluate", "Decide one case: each requested line, its reasons, and what is missing.") { policy, caseFile, format, explain };
        command.SetAction(parsed => Run(
            parsed.GetValue(policy)!, parsed.GetValue(caseFile)!, parsed.GetValue(format)!, parsed.GetValue(explain), terminal));
        return command;
    }

    private static int Run(string policyPath, string casePath, string format, bool explain, Terminal terminal)
    {
        if (PolicyCompiler.Compile(policyPath, terminal) is not { } policy)
        {
            return ExitCode.BadInput;
        }

        var interpreter = new PolicyInterpreter(policy);
        var input = CaseReader.Read(interpreter.Plan, PolicyFiles.Bytes(PolicyFiles.RequireFile(casePath, "case", ".json")));
        if (input.Errors.Count > 0)
        {
            foreach (var error in input.Errors)
            {
                terminal.Error.WriteLine($"{casePath}: {error}");
            }

            return ExitCode.BadInput;
        }

        var decision = Decider.Decide(interpreter, input);
        switch (format)
        {
            case "json":
                JsonOutput.Write(terminal.Out, writer => DecisionWriter.Write(writer, decision, explain));
                break;
            case "markdown":
                AssessmentMarkdown.Write(terminal.Out, decision, explain);
                break;
            default:
                DecisionText.Write(terminal.Out, decision, explain);
                break;
        }

        return ExitCode.Success;
    }
}
