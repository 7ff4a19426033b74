using Policies.CSharp.Text;

namespace Policies.CSharp.Emit;

/// <summary>The way from a block's number to its method.</summary>
internal static class EvaluatorEmitter
{
    public static EmittedFile Emit(EmitContext context, IReadOnlyList<BlockMethod> methods)
    {
        var names = context.Names;
        var writer = FileHeader.Start(context, "System", "Policies.Plan", "Policies.Runtime.Evaluation", "Policies.Runtime.Facts", "Policies.Runtime.Typed", "Policies.Values");
        writer.Summary("Fills frames by calling the criteria and services; the runtime asks for each frame once.");
        writer.Line($"public sealed class {names.Evaluator} : IEvaluator");
        writer.Open();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public PolicyPlan Plan => {names.Plan}.Plan;");
        writer.Line();
        Fill(context, writer, [.. methods.Where(method => method.Fill is not null)]);
        writer.Line();
        Value(context, writer, [.. methods.Where(method => method.Value is not null)]);
        writer.Close();
        return new EmittedFile(names.Evaluator, writer.ToString());
    }

    private static void Fill(EmitContext context, SourceWriter writer, IReadOnlyList<BlockMethod> methods)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line("public void Fill(int block, Frame frame)");
        writer.Open();
        if (methods.Any(method => method.UsesFacts))
        {
            writer.Line($"var facts = new {context.Names.Facts}(frame.Run.Facts);");
        }

        if (methods.Count > 0)
        {
            writer.Line("switch (block)");
            writer.Open();
            foreach (var method in methods)
            {
                writer.Line($"case Blocks.{method.Constant}:");
                writer.In();
                writer.Line($"{method.Class}.{method.Fill}({Arguments(context, method, method.UsesFacts ? ["frame", "facts"] : ["frame"])});");
                writer.Line("break;");
                writer.Out();
            }

            writer.Close();
        }

        writer.Close();
    }

    private static void Value(EmitContext context, SourceWriter writer, IReadOnlyList<BlockMethod> methods)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line("public FactValue Value(int block, int value, Frame frame, Rail rail)");
        writer.Open();
        if (methods.Any(method => method.Value!.Value.Arguments.Contains("facts")))
        {
            writer.Line($"var facts = new {context.Names.Facts}(frame.Run.Facts);");
        }

        if (methods.Count == 0)
        {
            writer.Line("throw new ArgumentOutOfRangeException(nameof(block));");
        }
        else
        {
            writer.Line("return block switch");
            writer.Open();
            foreach (var method in methods)
            {
                writer.Line($"Blocks.{method.Constant} => {method.Class}.{method.Value!.Value.Method}({Arguments(context, method, method.Value.Value.Arguments)}).ToFact(),");
            }

            writer.Line("_ => throw new ArgumentOutOfRangeException(nameof(block)),");
            writer.Close(";");
        }

        writer.Close();
    }

    private static string Arguments(EmitContext context, BlockMethod method, IEnumerable<string> first) =>
        string.Join(", ", first.Concat(method.Variables.Select((variable, index) => Argument(context, variable, index))));

    private static string Argument(EmitContext context, Language.Model.Variable variable, int index) =>
        variable.Type is Language.Model.RecordType record
            ? $"new {context.Names.Of(record)}(frame.Arguments[{PlanData.Integer(index)}])"
            : $"frame.Arguments[{PlanData.Integer(index)}]";
}
