using Policies.Language.Diagnostics;
using Policies.Language.Model;

namespace Policies.Language.Checks;

/// <summary>What is wrong with a policy though every line of it can be read.</summary>
internal static class PolicyChecks
{
    /// <summary>Runs every check.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="used">What its expressions, citations and examples name.</param>
    /// <param name="diagnostics">Where messages go.</param>
    public static void Check(Policy policy, HashSet<object> used, DiagnosticBag diagnostics)
    {
        SourceChecks.Check(policy, used, diagnostics);
        ConditionChecks.Check(policy, diagnostics);
        ServiceChecks.Check(policy, diagnostics);
        UseChecks.Check(policy, used, diagnostics);
    }
}
