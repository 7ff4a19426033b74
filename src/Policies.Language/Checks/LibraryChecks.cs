using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Language.Checks;

/// <summary>What a policy's own properties ask of the parts of a library that it reaches; told where it uses the library.</summary>
internal static class LibraryChecks
{
    public static void Check(Policy policy, SourceText library, TextSpan use, DiagnosticBag diagnostics)
    {
        foreach (var source in policy.Sources.Where(source => source.Text == library))
        {
            SourceChecks.InForce(policy, source, use, [new Related(source.Span, $"'{source.Name}' is declared here.", library)], diagnostics);
        }

        // Before approval the library's own check warns of them.
        if (policy.Status == "approved")
        {
            foreach (var criterion in policy.Definitions.Where(definition => definition.Text == library && SourceChecks.IsUncited(definition)))
            {
                diagnostics.Report(
                    Descriptors.Uncited, DiagnosticSeverity.Error, use, null, [new Related(criterion.Span, $"'{criterion.Name}' is declared here.", library)], criterion.Name);
            }
        }
    }
}
