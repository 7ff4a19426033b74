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
        var policy = new Argument<string>("POLICY") { Description = "The policy (.criteria)." };
        var caseFile = new Option<string>("--case") { Description = "The case (JSON); - reads it from standard input.", HelpName = "CASE.json", Required = true };
        var format = new FormatOption("How to write the decision: for people, for programs, or as a document.", "text", "json", "markdown");
        var explain = new Option<bool>("--explain") { Description = "Add the tree that led to each result: conditions, facts with their values, dates and sources." };
        var command = new Subcommand("evaluate", "Decide one case: each line, its reasons, and the documents that would settle it.")
        {
            Details = """
                Exit code: 0 with a decision, whatever it is; 2 if the policy has errors or the case is wrong.
                """,
            Example = "policies evaluate policies/spine/lumbar-fusion.criteria --case policies/spine/cases/two-stage-revision.json",
        };
        command.Add(policy);
        command.Add(caseFile);
        command.Add(format);
        command.Add(explain);
        command.SetAction(parsed => Run(
            parsed.GetValue(policy)!, parsed.GetValue(caseFile)!, parsed.GetValue(format)!, parsed.GetValue(explain), terminal));
        return command;
    }

    private static int Run(string policyPath, string casePath, string format, bool explain, Terminal terminal)
    {
        var json = CaseFile.Read(casePath, terminal);
        if (new PolicyCompiler(terminal).Compile(policyPath) is not { } compilation)
        {
            return ExitCode.BadInput;
        }

        if (compilation.Policy is not { } policy)
        {
            throw new InputException($"{policyPath}: this is a library; a case is decided by a policy that uses it.");
        }

        var interpreter = new PolicyInterpreter(policy);
        var input = CaseReader.Read(interpreter.Plan, json);
        if (input.Errors.Count > 0)
        {
            foreach (var error in input.Errors)
            {
                terminal.Tell($"{CaseFile.Name(casePath)}: {error}");
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
                DecisionText.Write(terminal.Out, decision, explain, terminal.Layout);
                break;
        }

        return ExitCode.Success;
    }
}
