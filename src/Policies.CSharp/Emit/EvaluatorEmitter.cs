using Policies.CSharp.Text;

namespace Policies.CSharp.Emit;

/// <summary>The way from a block's number to its method.</summary>
internal static class EvaluatorEmitter
{
    public static EmittedFile Emit(EmitContext context, IReadOnlyList<BlockMethod> methods)
    {
        var names = context.Names;
        var writer = FileHeader.Start(context, "Policies.Plan", "Policies.Runtime.Evaluation");
        writer.Summary("Fills frames by calling the criteria and services; the runtime asks for each frame once.");
        writer.Line($"public sealed class {names.Evaluator} : IEvaluator");
        writer.Open();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public PolicyPlan Plan => {names.Plan}.Plan;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public void Fill(int block, Frame frame)");
        writer.Open();
        var filled = methods.Where(method => method.Class is not null).ToList();
        if (filled.Any(method => method.UsesFacts))
        {
            writer.Line($"var facts = new {names.Facts}(frame.Run.Facts);");
        }

        if (filled.Count > 0)
        {
            writer.Line("switch (block)");
            writer.Open();
            foreach (var method in filled)
            {
                writer.Line($"case Blocks.{method.Constant}:");
                writer.In();
                var arguments = new List<string> { "frame" };
                if (method.UsesFacts)
                {
                    arguments.Add("facts");
                }

                arguments.AddRange(method.Variables.Select((variable, index) => Argument(context, variable, index)));
                writer.Line($"{method.Class}.{method.Constant}({string.Join(", ", arguments)});");
                writer.Line("break;");
                writer.Out();
            }

            writer.Close();
        }

        writer.Close();
        writer.Close();
        return new EmittedFile(names.Evaluator, writer.ToString());
    }

    private static string Argument(EmitContext context, Language.Model.Variable variable, int index) =>
        variable.Type is Language.Model.RecordType record
            ? $"new {context.Names.Of(record)}(frame.Arguments[{PlanData.Integer(index)}])"
            : $"frame.Arguments[{PlanData.Integer(index)}]";
}
