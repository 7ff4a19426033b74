using Policies.Language.Diagnostics;
using Policies.Language.Model;

namespace Policies.Language.Checks;

/// <summary>Everything declared is used, and every fact that can leave a result open has its question.</summary>
internal static class UseChecks
{
    public static void Check(Policy policy, HashSet<object> used, DiagnosticBag diagnostics)
    {
        foreach (var definition in policy.Definitions.Where(definition => !used.Contains(definition)))
        {
            diagnostics.Report(Descriptors.Unused, definition.Span, definition.IsCriterion ? "criterion" : "definition", definition.Name);
        }

        foreach (var fact in policy.Facts.Skip(1))
        {
            Field(fact, "fact", used, diagnostics);
        }

        foreach (var field in policy.Records.SelectMany(record => record.Fields))
        {
            Field(field, "field", used, diagnostics);
        }
    }

    private static void Field(Field field, string what, HashSet<object> used, DiagnosticBag diagnostics)
    {
        if (!used.Contains(field))
        {
            if (!field.IsKey)
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
