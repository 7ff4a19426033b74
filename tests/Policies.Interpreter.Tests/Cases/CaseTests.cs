using CsCheck;
using Policies.Interpreter.Tests.Decisions;
using Policies.Interpreter.Tests.Generation;
using Policies.Runtime;
using Policies.Runtime.Json;

namespace Policies.Interpreter.Tests.Cases;

public class CaseTests
{
    [Fact]
    public void A_case_read_from_JSON_is_decided_as_the_same_case_in_memory() =>
        PolicyWithCases.Gen(new Features(), 1).Sample(
            drawn =>
            {
                var (interpreter, random) = (drawn.Policy.Interpreter, drawn.Cases[0]);
                var input = CaseReader.Read(interpreter.Plan, random.Json());
                Assert.Empty(input.Errors);
                var inMemory = Decider.Decide(interpreter, random.Facts(interpreter.Plan), random.Request);
                Assert.Equal(Written.Of(inMemory), Written.Of(Decider.Decide(interpreter, input)));
            },
            iter: 100);
}
