using CsCheck;
using Policies.CSharp.Harness;
using Policies.Interpreter.Tests.Cases;
using Policies.Interpreter.Tests.Generation;
using Policies.Runtime;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Json;
using Policies.Runtime.Results;

namespace Policies.Interpreter.Tests.Decisions;

/// <summary>Interpreter and generated code have one meaning: they agree on every result of every condition, and on the decision.</summary>
public class OneMeaningTests
{
    private const int PoliciesInACompilation = 105;
    private const int CasesOfAPolicy = 20;

    [Fact]
    public void Interpreter_and_generated_code_agree_on_every_slot_of_two_thousand_random_cases()
    {
        var (pairs, slots) = (0, 0L);
        new Drawn<IReadOnlyList<PolicyWithCases>>(
            dice => dice.Times(PoliciesInACompilation, _ => PolicyWithCases.Draw(dice, new Features(), CasesOfAPolicy)),
            batch => batch.Sum(each => each.Policy.Text.Length)).Sample(
            batch =>
            {
                using var compiled = CompiledPolicies.Compile([.. batch.Select(each => each.Policy.Policy)]);
                foreach (var (each, generated) in batch.Zip(compiled.Evaluators))
                {
                    foreach (var random in each.Cases)
                    {
                        slots += Check(each.Policy, generated, random);
                        pairs++;
                    }
                }
            },
            iter: 1,
            threads: 1,
            print: _ => "The policy and the case are in the message below.");
        Assert.True(pairs >= 2000, $"Only {pairs} pairs of a policy and a case were compared.");
        Assert.True(slots >= 100 * pairs, $"Only {slots} slots were compared.");
    }

    private static int Check(RandomPolicy policy, IEvaluator generated, RandomCase random)
    {
        try
        {
            var facts = random.Facts(policy.Interpreter.Plan);
            var interpreted = Decider.Decide(policy.Interpreter, facts, random.Request);
            var slots = Agreement.Check(interpreted, Decider.Decide(generated, facts, random.Request));
            var written = Written.Of(interpreted);
            Assert.True(written == Written.Of(Read(policy.Interpreter, random)), "The case read from JSON is decided otherwise than the same in memory.");
            Assert.True(written == Written.Of(Read(generated, random)), "Interpreter and generated code write different decisions.");
            return slots;
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{failure.Message}\n\n{policy.Text}\n{random}", failure);
        }
    }

    // By way of JSON, each with the plan that it carries.
    private static Decision Read(IEvaluator evaluator, RandomCase random)
    {
        var input = CaseReader.Read(evaluator.Plan, random.Json());
        Assert.Empty(input.Errors);
        return Decider.Decide(evaluator, input);
    }
}
