using CsCheck;
using Policies.Interpreter.Tests.Cases;
using Policies.Interpreter.Tests.Generation;
using Policies.Interpreter.Tests.Oracle;
using Policies.Runtime;
using Policies.Runtime.Facts;
using Policies.Runtime.Results;

namespace Policies.Interpreter.Tests.Decisions;

/// <summary>A case, its decision, and for each line a record in which only facts are refined that the line does not list as missing.</summary>
internal sealed record UnlistedCase(RandomPolicy Policy, RandomCase Case, Decision Decision, IReadOnlyList<CaseFacts> Refined)
{
    /// <summary>Random ones.</summary>
    public static Gen<UnlistedCase> Gen(Features features) => new Drawn<UnlistedCase>(
        dice =>
        {
            var policy = RandomPolicy.Draw(dice, features);
            var random = RandomCase.Draw(policy.Interpreter.Plan, dice);
            var decision = Decider.Decide(policy.Interpreter, random.Facts(policy.Interpreter.Plan), random.Request);
            return new UnlistedCase(policy, random, decision, [.. decision.Lines.Select(line => Unlisted(decision.Facts, line, dice))]);
        },
        drawn => drawn.ToString().Length);

    /// <inheritdoc/>
    public override string ToString() => $"{Policy.Text}\n{Case}";

    private static CaseFacts Unlisted(CaseFacts facts, DecisionLine line, Dice dice)
    {
        var listed = line.Missing.Select(missing => missing.Fact).ToHashSet();
        return new Refiner(facts.Plan, dice, 80, listed).Refine(facts);
    }
}
