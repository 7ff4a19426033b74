using Policies.CSharp.Text;

namespace Policies.CSharp.Emit;

/// <summary>The plan as data, and the constants that name its blocks and services.</summary>
internal static class PlanEmitter
{
    public static EmittedFile Emit(EmitContext context, IReadOnlyList<BlockMethod> methods)
    {
        var plan = context.Planned.Plan;
        var writer = FileHeader.Start(context, "Policies.Plan", "Policies.Values");
        writer.Summary("The policy as data: what explanations, lists of missing documents and results are made from.");
        writer.Line($"internal static class {context.Names.Plan}");
        writer.Open();
        writer.Summary("The plan; its slots are those that the criteria and services fill.");
        writer.Line("public static PolicyPlan Plan { get; } = new()");
        writer.Open();
        foreach (var (name, text) in new[]
        {
            ("Id", plan.Id), ("Title", plan.Title), ("Version", plan.Version), ("Status", plan.Status), ("Issuer", plan.Issuer),
            ("EffectiveFrom", plan.EffectiveFrom), ("EffectiveUntil", plan.EffectiveUntil), ("Path", context.Options.DisplayPath ?? context.Options.Path),
            ("Sha256", plan.Sha256),
        })
        {
            if (text is not null)
            {
                writer.Line($"{name} = {Words.Literal(text)},");
            }
        }

        Write(writer, "Libraries", plan.Libraries, library => PlanData.Library(library, context.FileOf(library.Path)));
        Write(writer, "Sources", plan.Sources, PlanData.Source);
        Write(writer, "Records", plan.Records, PlanData.Record);
        Write(writer, "Facts", plan.Facts, PlanData.Field);
        Write(writer, "Blocks", plan.Blocks, block => PlanData.Block(block, block.Path is { } path ? context.FileOf(path) : null));
        Write(writer, "Services", plan.Services, PlanData.Service);
        writer.Close(";");
        writer.Close();
        writer.Line();
        Constants(writer, "Blocks", "Blocks of the plan, by the method that fills them.", methods.Select(method => (method.Constant, method.Block)));
        writer.Line();
        Constants(
            writer,
            "ServiceIndex",
            "Services of the plan, by position.",
            context.Policy.Services.Select((service, index) => (context.Names.Of(service), index)));
        CodeSets(context, writer);
        return new EmittedFile(context.Names.Plan, writer.ToString());
    }

    private static void CodeSets(EmitContext context, SourceWriter writer)
    {
        if (context.Policy.CodeSets.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Summary("The declared sets of codes.");
        writer.Line("internal static class CodeSets");
        writer.Open();
        foreach (var set in context.Policy.CodeSets)
        {
            Datum.Call("CodeList", set.Codes.Select(code => PlanData.Codes(new(code.System, code.First, code.Last))))
                .Write(writer, $"public static readonly CodeList {context.Names.Of(set)} = ", ";");
        }

        writer.Close();
    }

    internal static void Constants(SourceWriter writer, string name, string summary, IEnumerable<(string Name, int Value)> constants)
    {
        writer.Summary(summary);
        writer.Line($"internal static class {name}");
        writer.Open();
        foreach (var (constant, value) in constants)
        {
            writer.Line($"public const int {constant} = {PlanData.Integer(value)};");
        }

        writer.Close();
    }

    private static void Write<T>(SourceWriter writer, string name, IReadOnlyList<T> items, Func<T, Datum> datum)
    {
        if (items.Count > 0)
        {
            Datum.List(items.Select(datum)).Write(writer, name + " = ", ",");
        }
    }
}
