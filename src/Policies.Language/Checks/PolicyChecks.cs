using Policies.Language.Checks.Regions;
using Policies.Language.Diagnostics;
using Policies.Language.Model;

namespace Policies.Language.Checks;

/// <summary>What is wrong with a policy though every line of it can be read.</summary>
internal static class PolicyChecks
{
    /// <summary>Everything that a file declares.</summary>
    public static IEnumerable<object> Declared(Policy policy) => policy.Sources.Cast<object>()
        .Concat(policy.CodeSets).Concat(policy.Types).Concat(policy.Records).Concat(policy.Definitions)
        .Concat(policy.Facts).Concat(policy.Records.SelectMany(record => record.Fields).Where(field => !field.IsKey));

    /// <summary>Runs every check.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="used">What its expressions, citations and examples name.</param>
    /// <param name="meant">The names that were most likely meant by some that nothing declares.</param>
    /// <param name="hasErrors">Whether some part of the file has no meaning, so that what is missing may be there.</param>
    /// <param name="diagnostics">Where messages go.</param>
    public static void Check(Policy policy, HashSet<object> used, IEnumerable<string> meant, bool hasErrors, DiagnosticBag diagnostics)
    {
        var mentions = Mentions.In(policy, meant, hasErrors);
        SourceChecks.Check(policy, used, mentions, diagnostics);
        ConditionChecks.Check(policy, diagnostics);
        ServiceChecks.Check(policy, mentions, hasErrors, diagnostics);
        UseChecks.Check(policy, used, mentions, diagnostics);
        if (!hasErrors)
        {
            // What a policy says as a whole is judged when all of it has a meaning.
            RegionChecks.Check(policy, diagnostics);
        }
    }
}
