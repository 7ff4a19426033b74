using Policies.Runtime.Evaluation;
using Policies.Runtime.Json;
using Policies.Runtime.Results;

namespace Policies.Runtime;

/// <summary>A case, and the version of its policy that decides it.</summary>
/// <param name="Evaluator">The version.</param>
/// <param name="Input">The case as that version reads it; look at its errors before it is decided.</param>
public sealed record VersionedCase(IEvaluator Evaluator, CaseInput Input)
{
    /// <summary>Decides the case.</summary>
    /// <exception cref="ArgumentException">The case has errors.</exception>
    public Decision Decide() => Decider.Decide(Evaluator, Input);
}
