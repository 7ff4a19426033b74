using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Json;
using Policies.Runtime.Requests;
using Policies.Runtime.Results;

namespace Policies.Runtime;

/// <summary>Decides cases: the one way in for the interpreter and for emitted code.</summary>
public static class Decider
{
    /// <summary>Decides a case as it was read.</summary>
    /// <param name="evaluator">The policy.</param>
    /// <param name="input">The case, without errors.</param>
    /// <exception cref="ArgumentException">The case has errors. What could not be read would count as not documented, so nothing is decided.</exception>
    public static Decision Decide(IEvaluator evaluator, CaseInput input) => input.Errors.Count == 0
        ? RequestEngine.Decide(evaluator, input.Facts, input.Request, input.Id)
        // The errors may quote the case, and an exception may end in a log.
        : throw new ArgumentException($"The case has errors ({input.Errors.Count}); see {nameof(CaseInput)}.{nameof(CaseInput.Errors)}.", nameof(input));

    /// <summary>Decides facts and a request.</summary>
    /// <param name="evaluator">The policy.</param>
    /// <param name="facts">The facts of the case.</param>
    /// <param name="request">What is asked for; null asks for every service by itself.</param>
    /// <exception cref="ArgumentException">The request names a service or an element that the policy does not have.</exception>
    public static Decision Decide(IEvaluator evaluator, CaseFacts facts, Request? request = null) =>
        RequestEngine.Decide(evaluator, facts, request, null);
}
