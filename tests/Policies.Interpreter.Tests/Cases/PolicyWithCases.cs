using CsCheck;
using Policies.Interpreter.Tests.Generation;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>A random policy with random cases of it.</summary>
internal sealed record PolicyWithCases(RandomPolicy Policy, IReadOnlyList<RandomCase> Cases)
{
    /// <summary>Random ones.</summary>
    public static Gen<PolicyWithCases> Gen(Features features, int cases) =>
        new Drawn<PolicyWithCases>(dice => Draw(dice, features, cases), drawn => drawn.ToString().Length);

    /// <summary>One of them.</summary>
    public static PolicyWithCases Draw(Dice dice, Features features, int cases)
    {
        var policy = RandomPolicy.Draw(dice, features);
        return new PolicyWithCases(policy, dice.Times(cases, _ => RandomCase.Draw(policy.Interpreter.Plan, dice)));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Policy.Text}\n{string.Join('\n', Cases)}";
}
