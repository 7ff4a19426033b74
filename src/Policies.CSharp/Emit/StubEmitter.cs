using Policies.CSharp.Text;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>What stands for the evaluator and plan of a policy that has errors.</summary>
internal static class StubEmitter
{
    public static EmittedFile EmitEvaluator(EmitContext context)
    {
        var writer = FileHeader.Start(context, "System", "Policies.Plan", "Policies.Runtime.Evaluation", "Policies.Runtime.Facts", "Policies.Values");
        writer.Summary("Stands in until the errors of the policy are mended.");
        writer.Line($"public sealed class {context.Names.Evaluator} : IEvaluator");
        writer.Open();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public PolicyPlan Plan => {context.Names.Plan}.Plan;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public void Fill(int block, Frame frame) => throw new InvalidOperationException(\"The policy has errors.\");");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public FactValue Value(int block, int value, Frame frame, Rail rail) => throw new InvalidOperationException(\"The policy has errors.\");");
        writer.Close();
        return new EmittedFile(context.Names.Evaluator, writer.ToString());
    }

    public static EmittedFile EmitPlan(EmitContext context)
    {
        var writer = FileHeader.Start(context, "Policies.Plan");
        writer.Summary("Stands in until the errors of the policy are mended.");
        writer.Line($"internal static class {context.Names.Plan}");
        writer.Open();
        writer.Summary("A plan of nothing.");
        writer.Line($"public static PolicyPlan Plan {{ get; }} = new() {{ Id = {Words.Literal(context.Policy.Name)}, Title = \"\" }};");
        writer.Close();
        writer.Line();
        PlanEmitter.Constants(
            writer,
            "Blocks",
            "Blocks of the plan.",
            context.Policy.Definitions.Where(definition => definition.Type.Kind == TypeKind.YesNo).Select(definition => (context.Names.Of(definition), -1)));
        writer.Line();
        PlanEmitter.Constants(
            writer,
            "ServiceIndex",
            "Services of the plan, by position.",
            context.Policy.Services.Select((service, index) => (context.Names.Of(service), index)));
        return new EmittedFile(context.Names.Plan, writer.ToString());
    }
}
