using System.CommandLine;
using Policies.Cli.Input;
using Policies.Cli.Output;
using Policies.Runtime.Json;
using Policies.Runtime.Text;

namespace Policies.Cli.Commands;

/// <summary><c>policies evaluate POLICY --case CASE.json</c>: the decision of one case.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var policy = new Argument<string[]>("POLICY")
        {
            Description = "The policy (.criteria); or its versions, or a folder of policies.", Arity = ArgumentArity.OneOrMore,
        };
        var caseFile = new Option<string>("--case") { Description = "The case (JSON); - reads it from standard input.", HelpName = "CASE.json", Required = true };
        var format = new FormatOption("How to write the decision: for people, for programs, or as a document.", "text", "json", "markdown");
        var explain = new Option<bool>("--explain") { Description = "Add the tree that led to each result: conditions, facts with their values, dates and sources." };
        var command = new Subcommand("evaluate", "Decide one case: each line, its reasons, and the documents that would settle it.")
        {
            Details = """
                Of several versions of a policy the one in force on the case's service date decides; in a folder of
                several policies the case says which by its "policy". Exit code: 0 with a decision, whatever it is;
                2 if the policy has errors or the case is wrong.
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

    private static int Run(string[] paths, string casePath, string format, bool explain, Terminal terminal)
    {
        var json = CaseFile.Read(casePath, terminal);
        if (VersionedPolicy.Find(paths, json, terminal) is not { } versions)
        {
            return ExitCode.BadInput;
        }

        var versioned = versions.ReadJson(json);
        if (versioned.Input.Errors.Count > 0)
        {
            foreach (var error in versioned.Input.Errors)
            {
                terminal.Tell($"{CaseFile.Name(casePath)}: {error}");
            }

            return ExitCode.BadInput;
        }

        var decision = versioned.Decide();
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
