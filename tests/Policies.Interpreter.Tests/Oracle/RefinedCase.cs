using CsCheck;
using Policies.Interpreter.Tests.Cases;
using Policies.Interpreter.Tests.Generation;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>A random policy, a random case, and a record that refines that of the case.</summary>
internal sealed record RefinedCase(RandomPolicy Policy, RandomCase Case, CaseFacts Facts, CaseFacts Refined)
{
    /// <summary>Random ones.</summary>
    public static Gen<RefinedCase> Gen(Features features, Func<CaseFacts, Dice, CaseFacts> refine) => new Drawn<RefinedCase>(
        dice =>
        {
            var policy = RandomPolicy.Draw(dice, features);
            var random = RandomCase.Draw(policy.Interpreter.Plan, dice);
            var facts = random.Facts(policy.Interpreter.Plan);
            return new RefinedCase(policy, random, facts, refine(facts, dice));
        },
        drawn => drawn.ToString().Length);

    /// <inheritdoc/>
    public override string ToString() => $"{Policy.Text}\n{Case}\nrefined to\n{FactsText.Of(Refined)}";
}
