using System.Text;
using Policies.Interpreter.Tests.Generation;
using Policies.Runtime;
using Policies.Runtime.Json;
using Policies.Runtime.Results;

namespace Policies.Interpreter.Tests.Requests;

/// <summary>A policy in text and a case in JSON, decided.</summary>
internal static class Decided
{
    public static Decision Of(string policy, string json)
    {
        var interpreter = RandomPolicy.Compile(policy).Interpreter;
        var input = CaseReader.Read(interpreter.Plan, Encoding.UTF8.GetBytes(json));
        Assert.Empty(input.Errors);
        return Decider.Decide(interpreter, input);
    }

    /// <summary>The lines in words: stage, service, element and outcome.</summary>
    public static IReadOnlyList<string> Lines(this Decision decision) =>
        [.. decision.Lines.Select(line => $"{line.Stage} {line.Service.Name}{(line.At is { } at ? " at " + at : "")}: {line.Outcome}")];
}
