using Policies.Plan;
using Policies.Runtime.Results;

namespace Policies.Runtime.Text;

/// <summary>A service of a stage: its roll-up, and the elements that it was asked for at.</summary>
internal sealed record AssessedService(DecisionLine RollUp, IReadOnlyList<DecisionLine> Elements)
{
    /// <summary>The service with its elements and codes: <c>Lumbar decompression at L3-4, L4-5 (63047)</c>.</summary>
    public string Title =>
        (RollUp.Service.Title ?? RollUp.Service.Name)
        + (RollUp.Phase == Phase.Continue ? ", to continue" : "")
        + (Elements.Count > 0 ? " at " + string.Join(", ", Elements.Select(element => element.At)) : "")
        + (RollUp.Codes.Count > 0 ? $" ({string.Join(", ", RollUp.Codes)})" : "");

    /// <summary>The determination; of one that is necessary in part, with the elements that qualify.</summary>
    public string Determination =>
        DecisionWords.Outcome(RollUp)
        + (RollUp.Outcome == "necessary-in-part" && RollUp.Elements is { Count: > 0 } qualifying ? $" ({string.Join(", ", qualifying)})" : "");

    /// <summary>
    /// The lines that have reasons to tell: each element, or the service itself. The roll-up's reasons are those of its elements, so they are not told
    /// again.
    /// </summary>
    public IReadOnlyList<DecisionLine> Told => Elements.Count > 0 ? Elements : [RollUp];

    /// <summary>The reasons of a line; for a service that follows another, that it does, since the other's reasons stand there.</summary>
    public static IEnumerable<Reason> Reasons(DecisionLine line) => line.Service.Follows >= 0 ? line.Reasons.Take(1) : line.Reasons;
}
