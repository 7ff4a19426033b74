using Policies.Language.Diagnostics;
using Policies.Language.Model;

namespace Policies.Language.Checks;

/// <summary>Everything declared is used, and every fact that can leave a result open has its question.</summary>
internal static class UseChecks
{
    public static void Check(Policy policy, HashSet<object> used, Mentions mentions, DiagnosticBag diagnostics)
    {
        foreach (var (name, span, what) in Declared(policy).Where(declared => !used.Contains(declared.Symbol) && !mentions.MayUse(declared.Name)).Select(declared => (declared.Name, declared.Span, declared.What)))
        {
            diagnostics.Report(Descriptors.Unused, span, what, name);
        }

        foreach (var fact in policy.Facts.Skip(1))
        {
            Field(fact, "fact", used, mentions, diagnostics);
        }

        foreach (var field in policy.Records.SelectMany(record => record.Fields))
        {
            Field(field, "field", used, mentions, diagnostics);
        }
    }

    private static IEnumerable<(object Symbol, string Name, Text.TextSpan Span, string What)> Declared(Policy policy) => policy.Definitions
        .Select(definition => ((object)definition, definition.Name, definition.Span, definition.IsCriterion ? "criterion" : "definition"))
        .Concat(policy.CodeSets.Select(set => ((object)set, set.Name, set.Span, "code set")))
        .Concat(policy.Types.Select(type => ((object)type, type.Name!, type.Span, "type")))
        .Concat(policy.Records.Select(record => ((object)record, record.Name, record.Span, "record")));

    private static void Field(Field field, string what, HashSet<object> used, Mentions mentions, DiagnosticBag diagnostics)
    {
        if (!used.Contains(field))
        {
            if (!field.IsKey && !mentions.MayUse(field.Name))
            {
                diagnostics.Report(Descriptors.Unused, field.Span, what, field.Name);
            }
        }
        else if (field.Ask is null)
        {
            diagnostics.Report(Descriptors.NoAsk, field.Span, field.Name);
        }
    }
}
