using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Json;
using Policies.Runtime.Requests;
using Policies.Runtime.Results;

namespace Policies.Runtime;

/// <summary>Decides cases: the one way in for the interpreter and for emitted code.</summary>
public static class Decider
{
    /// <summary>Decides a case as it was read. Callers look at <see cref="CaseInput.Errors"/> first: what could not be read counts as not documented.</summary>
    /// <param name="evaluator">The policy.</param>
    /// <param name="input">The case.</param>
    public static Decision Decide(IEvaluator evaluator, CaseInput input) =>
        RequestEngine.Decide(evaluator, input.Facts, input.Request, input.Id);

    /// <summary>Decides facts and a request.</summary>
    /// <param name="evaluator">The policy.</param>
    /// <param name="facts">The facts of the case.</param>
    /// <param name="request">What is asked for; null asks for every service by itself.</param>
    public static Decision Decide(IEvaluator evaluator, CaseFacts facts, Request? request = null) =>
        RequestEngine.Decide(evaluator, facts, request, null);
}
