using System.Text.Json.Nodes;
using Policies.Cli;
using Policies.Cli.Commands;
using Policies.Conformance.Spine;
using Policies.Generated.LumbarFusionPolicy;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Requests;
using Policies.Runtime.Results;
using Policies.Runtime.Typed;
using Policies.Values;

namespace Policies.Conformance;

/// <summary>The two-stage revision against its source, line by line, and what one changed fact moves: Spine/two-stage-revision.md.</summary>
public sealed class SpineCaseTests
{
    private static readonly IReadOnlyList<Variant> Variants = VariantReader.Read();

    public static TheoryData<string> Changes => [.. Variants.Select(variant => variant.Name)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_line_of_the_decision_is_as_the_table_says(string change)
    {
        var variant = Variants.Single(variant => variant.Name == change);
        var theCase = CaseChange.Apply(SpineCase.AsItStands, variant.Changes);
        foreach (var evaluator in new IEvaluator[] { SpineCase.Interpreter, LumbarFusion.Evaluator })
        {
            AssertAs(variant, SpineCase.Decide(evaluator, theCase));
        }
    }

    [Fact]
    public void Typed_facts_give_the_same_decision()
    {
        var decision = LumbarFusion.Evaluate(Facts(), TheRequest()).Decision;
        AssertAs(Variants[0], SpineCase.Write(decision));
    }

    [Theory]
    [InlineData("A significant deformity")]
    [InlineData("At least 4 weeks of physical therapy")]
    [InlineData("Mild to moderate stenosis at L2-3")]
    [InlineData("None or severe stenosis at L2-3")]
    [InlineData("40 to 60 % relief")]
    [InlineData("2 or 3 positive tests")]
    [InlineData("A Cobb angle of 55 degrees, and no word of a deformity")]
    [InlineData("A service date in January 2026")]
    [InlineData("L2-3 is not in the chart")]
    public void Typed_facts_that_are_documented_in_part_give_the_same_decision(string change)
    {
        var facts = Facts();
        switch (change)
        {
            case "A significant deformity":
                facts.Deformity = true;
                break;
            case "At least 4 weeks of physical therapy":
                facts.PhysicalTherapy = DurationRange.AtLeast(Duration.Weeks(4));
                break;
            case "Mild to moderate stenosis at L2-3":
                facts.Levels[0].Stenosis = Possible.Between(Severity.Mild, Severity.Moderate);
                break;
            case "None or severe stenosis at L2-3":
                facts.Levels[0].Stenosis = Severity.None | Severity.Severe;
                break;
            case "40 to 60 % relief":
                facts.InjectionRelief = NumberRange.Between(40, 60);
                break;
            case "2 or 3 positive tests":
                facts.PositiveSacroiliacTests = NumberRange.Between(2, 3);
                break;
            case "A Cobb angle of 55 degrees, and no word of a deformity":
                facts.CobbAngle = 55;
                break;
            case "A service date in January 2026":
                facts.ServiceDate = DateRange.Parse("2026-01");
                break;
            default:
                facts.Levels = [facts.Levels[1]];
                break;
        }

        AssertAs(Variants.Single(variant => variant.Name == change), SpineCase.Write(LumbarFusion.Evaluate(facts, TheRequest()).Decision));
    }

    [Fact]
    public void The_command_writes_the_same_decision()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = PoliciesCommand.Run(
            ["evaluate", SpineCase.PolicyPath, "--case", SpineCase.CasePath, "--format", "json"], new Terminal(Stream.Null, output, errors));
        Assert.Equal((0, ""), (exit, errors.ToString()));
        AssertAs(Variants[0], JsonNode.Parse(output.ToString())!);
    }

    [Fact]
    public void The_documents_that_the_source_asks_for_are_asked_for_in_words()
    {
        var decision = SpineCase.Decide(SpineCase.Interpreter, SpineCase.AsItStands);
        var asks = decision["missing"]!.AsArray().Select(fact => (string?)fact!["ask"]).ToList();
        Assert.DoesNotContain(null, asks);
        string[] documents =
        [
            "Physical therapy records with the dates", "grades canal, lateral-recess and foraminal stenosis", "neural structures are compressed",
            "grade any spondylolisthesis", "Flexion-extension films", "whether there is a significant deformity", "extent of the decompression",
            "Examination notes that can be compared with the imaging", "The levels to be decompressed and the levels to be fused",
            "result of each of the five provocative tests", "diagnostic injection with the relief in percent", "conservative care for the sacroiliac joint",
            "measured Cobb angle", "measure any kyphosis", "relate the symptoms to the deformity", "extent of the fusion", "anchored in the pelvis",
            "List of comorbidities", "Expected course after surgery", "Records of medication, injections and other conservative care",
        ];
        Assert.All(documents, document => Assert.Contains(asks, ask => ask!.Contains(document, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_references_are_numbered_as_in_the_source()
    {
        var references = SpineCase.Decide(SpineCase.Interpreter, SpineCase.AsItStands)["references"]!.AsArray();
        Assert.Equal(
            [
                "1 Medical Necessity of Lumbar Fusion, 2026",
                "2 Lumbar Spine Fusion for Spinal Stenosis with Neurogenic Claudication, 2025",
                "3 Medical Necessity of Exploration in Revision Lumbar Surgery, 2025",
            ],
            references.Select(reference => $"{reference!["number"]} {reference["title"]}, {reference["year"]}"));
    }

    [Fact]
    public void Every_change_says_what_moves_and_no_more()
    {
        Assert.True(Variants.Count > 30, "The case is changed in too few ways.");
        Assert.Equal(Variants.Count, Variants.Select(variant => variant.Name).Distinct().Count());
        foreach (var variant in Variants.Skip(1))
        {
            Assert.NotEmpty(variant.Changes);
            Assert.All(variant.Lines, line => Assert.Contains(line.Cells, cell => cell != ExpectedLine.Same));
            foreach (var line in variant.Lines)
            {
                var before = Variants[0].Lines.SingleOrDefault(candidate => candidate.Name == line.Name);
                Assert.All(line.Cells.Zip(before?.Cells ?? []), pair => Assert.NotEqual(pair.Second, pair.First));
            }
        }
    }

    private static void AssertAs(Variant variant, JsonNode decision)
    {
        var expected = new ExpectedDecision(Variants[0], variant);
        var actual = new DecisionJson(decision);
        Assert.Equal(expected.Names.Order(StringComparer.Ordinal), actual.Names.Order(StringComparer.Ordinal));
        string[] columns = ["determination", "reasons", "remarks", "missing"];
        List<string> differences = [];
        foreach (var line in expected.Names)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                var (want, got) = (expected.Items(line, column), actual.Items(line, column).Order(StringComparer.Ordinal).ToList());
                if (!want.SequenceEqual(got))
                {
                    differences.Add($"{line}, {columns[column]}: expected {string.Join(", ", want)}; got {string.Join(", ", got)}");
                }
            }
        }

        Assert.True(differences.Count == 0, $"{variant.Name}\n{string.Join('\n', differences)}");
        Assert.Equal(expected.Names.SelectMany(line => expected.Items(line, 3)).Distinct().Order(StringComparer.Ordinal), actual.AllMissing);
    }

    private static LumbarFusionFacts Facts() => new()
    {
        ServiceDate = new DateOnly(2026, 1, 12),
        Levels =
        [
            new Level("L2-3") { Stenosis = Possible.Between(Severity.None, Severity.Mild) },
            new Level("L3-4") { Stenosis = Severity.None | Severity.Mild },
        ],
        BackPain = true,
        FracturedHardware = true,
        EarlierLumbarFusion = true,
    };

    private static Request TheRequest() => new(
        new RequestItem(LumbarFusionService.InterbodyFusion, Stage: 1, At: ["L2-3", "L3-4"]),
        new RequestItem(LumbarFusionService.BoneGraft, Stage: 1),
        new RequestItem(LumbarFusionService.InpatientStay, Stage: 1),
        new RequestItem(LumbarFusionService.Exploration, Stage: 2),
        new RequestItem(LumbarFusionService.Decompression, Stage: 2),
        new RequestItem(LumbarFusionService.Osteotomy, Stage: 2),
        new RequestItem(LumbarFusionService.InterbodyFusion, Stage: 2),
        new RequestItem(LumbarFusionService.PedicleScrews, Stage: 2),
        new RequestItem(LumbarFusionService.PelvicFixation, Stage: 2),
        new RequestItem(LumbarFusionService.SacroiliacFusion, Stage: 2),
        new RequestItem(LumbarFusionService.InpatientStay, Stage: 2));
}
