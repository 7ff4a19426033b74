using Policies.Interpreter.Tests.Generation;
using Policies.Plan;
using Policies.Runtime.Requests;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>Random requests: over two stages, with elements that are named, unnamed, or not in the chart, and with repeats.</summary>
internal static class Requests
{
    public static Request Draw(PolicyPlan plan, Dice dice) => new(dice.Times(dice.Between(1, 6), _ => Item(dice.Of(plan.Services), dice)));

    private static RequestItem Item(ServicePlan service, Dice dice) => new(
        service.Name,
        dice.Between(1, 2),
        service.AtEach is not null && dice.Chance(75) ? dice.Some([.. Pools.Keys, Pools.UnknownKey], dice.Between(1, 3)) : [],
        dice.Chance(40) ? [service.Codes[0].First] : [],
        dice.Chance(25) ? Phase.Continue : Phase.Start);
}
