using System.Text;
using Policies.Generated.LumbarFusionPolicy;
using Policies.Interpreter;
using Policies.Runtime;
using Policies.Runtime.Json;
using Policies.Runtime.Results;
using Policies.Tests;

namespace Policies.Generated.Tests;

/// <summary>The two-stage revision of the lumbar policy, decided by the compiled evaluator.</summary>
public class TwoStageCaseTests
{
    private static readonly byte[] Case = File.ReadAllBytes(RepositoryFolder.Combine("policies", "spine", "cases", "two-stage-revision.json"));

    [Theory]
    [InlineData(1, "interbody-fusion", "L2-3", "not-necessary", "refuted", "1, 2")]
    [InlineData(1, "interbody-fusion", "L3-4", "not-necessary", "refuted", "1, 2")]
    [InlineData(1, "interbody-fusion", null, "not-necessary", "refuted", "1, 2")]
    [InlineData(1, "bone-graft", null, "not-necessary", "refuted", "1, 2")]
    [InlineData(1, "inpatient-stay", null, "not-necessary", "refuted", "1")]
    [InlineData(2, "exploration", null, "incidental", null, "1, 3")]
    [InlineData(2, "decompression", null, "undetermined", null, "1, 2")]
    [InlineData(2, "osteotomy", null, "not-necessary", "undocumented", "2")]
    [InlineData(2, "interbody-fusion", null, "undetermined", null, "1, 2")]
    [InlineData(2, "pedicle-screws", null, "undetermined", null, "1, 2")]
    [InlineData(2, "pelvic-fixation", null, "undetermined", null, "1, 2")]
    [InlineData(2, "sacroiliac-fusion", null, "not-necessary", "undocumented", "1")]
    [InlineData(2, "inpatient-stay", null, "undetermined", null, "1, 2")]
    public void Each_line_has_the_determination_of_the_source(int stage, string service, string? at, string outcome, string? basis, string references)
    {
        var line = Assert.Single(Decide().Lines, line => line.Stage == stage && line.Service.Name == service && line.At == at);

        Assert.Equal((outcome, basis), (line.Outcome, line.Basis));
        Assert.Equal(references, string.Join(", ", line.Reasons.SelectMany(reason => reason.Citations).Select(cited => cited.Number).Distinct().Order()));
    }

    [Fact]
    public void The_first_stage_is_denied_and_the_second_waits_for_documents()
    {
        var decision = Decide();

        Assert.Equal(["1 none deny", "2 undetermined request-documents"], decision.Stages.Select(stage => $"{stage.Stage} {stage.Outcome} {stage.Action}"));
        Assert.Equal("request-documents", decision.Action);
        Assert.Equal(13, decision.Lines.Count);
    }

    [Fact]
    public void The_compiled_evaluator_and_the_interpreter_write_the_same_decision()
    {
        var interpreter = new PolicyInterpreter(PolicySources.Policies.Single(file => file.Path == "policies/spine/lumbar-fusion.criteria").Policy);
        var interpreted = Decider.Decide(interpreter, CaseReader.Read(interpreter.Plan, Case));

        Assert.Equal(Json(interpreted), Json(Decide()));
    }

    private static Decision Decide()
    {
        var input = LumbarFusion.ReadJson(Case);
        Assert.Empty(input.Errors);
        return LumbarFusion.Evaluate(input).Decision;
    }

    private static string Json(Decision decision)
    {
        using var stream = new MemoryStream();
        DecisionWriter.Write(stream, decision, explain: true);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
