using Policies.Language.Model;
using Policies.Runtime;
using Policies.Runtime.Json;

namespace Policies.Interpreter.Examples;

/// <summary>Runs the examples of a policy.</summary>
public static class ExampleRunner
{
    /// <summary>Every example with what fails of it, in written order.</summary>
    public static IReadOnlyList<ExampleResult> Run(Policy policy)
    {
        var interpreter = new PolicyInterpreter(policy);
        return [.. policy.Examples.Select(example => Run(interpreter, example))];
    }

    private static ExampleResult Run(PolicyInterpreter interpreter, Example example)
    {
        var input = CaseReader.Read(interpreter.Plan, ExampleCase.ToJson(example));
        if (input.Errors.Count > 0)
        {
            var errors = input.Errors.Select(error => new ExampleFailure(example.Span, "a case that can be read", error.ToString(), "The facts or the request of the example are wrong."));
            return new ExampleResult(example, [.. errors], null);
        }

        var decision = Decider.Decide(interpreter, input);
        var check = new ExpectationCheck(interpreter.Plan, decision);
        return new ExampleResult(example, [.. example.Expectations.Select(check.Check).OfType<ExampleFailure>()], decision);
    }
}
