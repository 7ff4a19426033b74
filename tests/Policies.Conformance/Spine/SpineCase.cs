using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Policies.Interpreter;
using Policies.Language;
using Policies.Language.Text;
using Policies.Runtime;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Json;
using Policies.Runtime.Results;
using Policies.Tests;

namespace Policies.Conformance.Spine;

/// <summary>The policy and the case, and decisions on it.</summary>
internal static class SpineCase
{
    public static string PolicyPath { get; } = RepositoryFolder.Combine("policies", "spine", "lumbar-fusion.criteria");

    public static string CasePath { get; } = RepositoryFolder.Combine("policies", "spine", "cases", "two-stage-revision.json");

    private static readonly Lazy<IEvaluator> Compiled = new(() =>
    {
        var compilation = Compilation.Compile(new SourceText("lumbar-fusion.criteria", File.ReadAllText(PolicyPath)));
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics));
        return new PolicyInterpreter(compilation.Policy!);
    });

    public static IEvaluator Interpreter => Compiled.Value;

    public static JsonObject AsItStands => JsonNode.Parse(File.ReadAllText(CasePath))!.AsObject();

    /// <summary>The decision of a case, as the JSON that is written of it.</summary>
    public static JsonNode Decide(IEvaluator evaluator, JsonObject theCase)
    {
        var input = CaseReader.Read(evaluator.Plan, Encoding.UTF8.GetBytes(theCase.ToJsonString()));
        Assert.Empty(input.Errors);
        return Write(Decider.Decide(evaluator, input));
    }

    public static JsonNode Write(Decision decision)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            DecisionWriter.Write(writer, decision, explain: false);
        }

        return JsonNode.Parse(stream.ToArray())!;
    }
}
