using Policies.CSharp.Text;

namespace Policies.CSharp.Emit;

/// <summary>The class that a project calls.</summary>
internal static class EntryEmitter
{
    public static EmittedFile Emit(EmitContext context)
    {
        var names = context.Names;
        var policy = context.Policy;
        var title = context.Title;
        var writer = FileHeader.Start(
            context, "System", "Policies.Plan", "Policies.Runtime", "Policies.Runtime.Evaluation", "Policies.Runtime.Json", "Policies.Runtime.Requests", "Policies.Runtime.Typed");
        writer.Summary(policy.Version.Length > 0 ? $"{title}, version {policy.Version}." : title + ".");
        if (policy.Issuer is { } issuer)
        {
            writer.Line($"/// <remarks>{Words.Xml(issuer)}.</remarks>");
        }

        writer.Line($"public static class {names.Entry}");
        writer.Open();
        writer.Summary("The policy as data.");
        writer.Line($"public static PolicyPlan Plan => {names.Plan}.Plan;");
        writer.Line();
        writer.Summary("The compiled conditions, for callers that work with any policy.");
        writer.Line($"public static IEvaluator Evaluator {{ get; }} = new {names.Evaluator}();");
        writer.Line();
        writer.Summary("Decides every service, each as if it were asked for by itself together with the services that it depends on.");
        writer.Line($"public static {names.Decision} Evaluate({names.Facts} facts) => Evaluate(facts, request: null);");
        writer.Line();
        writer.Summary("Decides what a request asks for; without one, every service.");
        writer.Line("/// <exception cref=\"ArgumentException\">The request names a service or an element that the policy does not have.</exception>");
        writer.Line($"public static {names.Decision} Evaluate({names.Facts} facts, Request? request) =>");
        Indented(writer, $"new(Decider.Decide(Evaluator, facts.Case, request));");
        writer.Line();
        writer.SummaryXml("Decides a case as <see cref=\"ReadJson\"/> returned it.");
        writer.Line("/// <exception cref=\"ArgumentException\">The case has errors: what could not be read must not pass for not documented.</exception>");
        writer.Line($"public static {names.Decision} Evaluate(CaseInput input) => new(Decider.Decide(Evaluator, input));");
        writer.Line();
        writer.SummaryXml("Reads a case from JSON in UTF-8. Bad input does not throw: look at <see cref=\"CaseInput.Errors\"/> before you decide the case.");
        writer.Line("public static CaseInput ReadJson(ReadOnlyMemory<byte> utf8) => CaseReader.Read(Plan, utf8);");
        writer.Close();
        return new EmittedFile(names.Entry, writer.ToString());
    }

    private static void Indented(SourceWriter writer, string line)
    {
        writer.In();
        writer.Line(line);
        writer.Out();
    }
}
