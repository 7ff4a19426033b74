using Policies.CSharp.Names;
using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>The decision with a member for each criterion and each service.</summary>
internal static class DecisionEmitter
{
    public static EmittedFile Emit(EmitContext context)
    {
        var names = context.Names;
        var writer = FileHeader.Start(
            context, "Policies.Runtime.Results", "Policies.Runtime.Typed", "Policies.Values");
        writer.Summary($"A decision on {context.Title}, with a member for each criterion and each service.");
        writer.Line($"public sealed class {names.Decision} : TypedDecision");
        writer.Open();
        writer.Line($"internal {names.Decision}(Decision decision)");
        writer.In();
        writer.Line(": base(decision)");
        writer.Out();
        writer.Open();
        writer.Close();
        var criteria = context.Policy.Definitions.Where(definition => definition.Type.Kind == TypeKind.YesNo).ToList();

        // A policy may have no criteria or no services; a struct without members would leave its decision unread, which is a warning.
        if (criteria.Count > 0)
        {
            Property(writer, "Results of the criteria and yes-no definitions.", "CriteriaResults", "Criteria");
        }

        if (context.Policy.Services.Count > 0)
        {
            Property(writer, "Results of the services.", "ServiceResults", "Services");
        }

        if (criteria.Count > 0)
        {
            Results(writer, names, "Results of the criteria and yes-no definitions, computed when they are asked for.", "CriteriaResults");
            Separated(writer, criteria, definition => Criterion(writer, context, definition));
            writer.Close();
        }

        if (context.Policy.Services.Count > 0)
        {
            Results(writer, names, "Lines of the decision, by service.", "ServiceResults");
            Separated(writer, context.Policy.Services, service =>
            {
                writer.Summary(Words.Title(service.Label.Title, service.Name));
                writer.Line($"public ServiceResult {names.Of(service)} => decision.LinesOf(ServiceIndex.{names.Of(service)});");
            });
            writer.Close();
        }

        writer.Close();
        return new EmittedFile(names.Decision, writer.ToString());
    }

    private static void Property(SourceWriter writer, string summary, string type, string name)
    {
        writer.Line();
        writer.Summary(summary);
        writer.Line($"public {type} {name} => new(this);");
    }

    private static void Results(SourceWriter writer, PolicyNames names, string summary, string type)
    {
        writer.Line();
        writer.Summary(summary);
        writer.Line($"public readonly struct {type}({names.Decision} decision)");
        writer.Open();
    }

    private static void Criterion(SourceWriter writer, EmitContext context, Definition definition)
    {
        var names = context.Names;
        var perStage = !context.IsStub && context.Planned.Plan.Blocks[context.Planned.BlockOf(definition)].PerStage;
        var scope = new MethodScope("", definition.Parameters);
        var parameters = definition.Parameters.Select(variable => $"{context.Types.Of(variable.Type)} {scope.Local(variable)}").ToList();
        var arguments = definition.Parameters.Select(scope.Local).ToList();
        writer.Summary(Words.Title(definition.Label.Title, definition.Name));
        var stage = perStage ? "stage" : "1";
        if (perStage)
        {
            parameters.Add("int stage = 1");
        }

        writer.Line($"public Judgement {names.Of(definition)}({string.Join(", ", parameters)}) =>");
        writer.In();
        writer.Line($"decision.ResultOf(Blocks.{names.Of(definition)}, {stage}{string.Concat(arguments.Select(argument => ", " + argument))});");
        writer.Out();
    }

    private static void Separated<T>(SourceWriter writer, IEnumerable<T> items, Action<T> write)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                writer.Line();
            }

            first = false;
            write(item);
        }
    }
}
