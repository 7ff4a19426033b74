using System;
using System.IO;
using Clinic.LumbarFusionPolicy;
using Policies.Runtime.Requests;
using Policies.Runtime.Results;
using Policies.Runtime.Typed;
using Policies.Values;

// The case in typed C#, and the same case read from JSON.
var facts = new LumbarFusionFacts
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
var request = new Request(
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
var decision = LumbarFusion.Evaluate(facts, request);
Show("typed", decision.Decision);

var input = LumbarFusion.ReadJson(File.ReadAllBytes(args[0]));
Show("json", LumbarFusion.Evaluate(input).Decision);

// By name: a criterion at a level, a service in a stage, and why.
Console.WriteLine($"stenosis at L2-3: {decision.Criteria.StenosisWithCompression(facts.Levels[0]).Official}");
Console.WriteLine($"fusion in stage 2: {decision.Services.InterbodyFusion.InStage(2).Line!.Outcome}");
Console.WriteLine($"why: {decision.Services.InterbodyFusion.At("L2-3")!.Reasons[0].Text}");

// A frame of another block is too small: the exception names the line of the policy that was being evaluated.
try
{
    var small = decision.Decision.Runs[0].Frame(Blocks.Osteotomy, default);
    LumbarFusion.Evaluator.Fill(Blocks.FailedConservativeCare, small);
}
catch (IndexOutOfRangeException failure)
{
    Console.WriteLine(failure.StackTrace);
}

static void Show(string from, Decision decision)
{
    foreach (var line in decision.Lines)
    {
        Console.WriteLine($"{from}: {line.Stage} {line.Service.Name} {line.At ?? "-"} {line.Outcome} {line.Basis ?? "-"}");
    }

    Console.WriteLine($"{from}: {decision.Action}");
}
