using Policies.Plan;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>What was decided about one service.</summary>
/// <param name="lines">Its lines, in the order of the request; the elements of a line before its roll-up.</param>
public sealed class ServiceResult(IReadOnlyList<DecisionLine> lines)
{
    /// <summary>Its lines, in the order of the request; the elements of a line before its roll-up.</summary>
    public IReadOnlyList<DecisionLine> Lines { get; } = lines;

    /// <summary>Whether it was asked for.</summary>
    public bool IsRequested => Lines.Count > 0;

    /// <summary>The roll-up of the first stage that asks for it; null if none does.</summary>
    public DecisionLine? Line => Lines.FirstOrDefault(line => line.At is null);

    /// <summary>The outcomes still possible there; not necessary if it was not asked for.</summary>
    public OutcomeSet Outcomes => Line?.Outcomes ?? Outcome.NotNecessary;

    /// <summary>Its line at an element; null if it was not asked for there.</summary>
    /// <param name="key">The element's key.</param>
    public DecisionLine? At(string key) => Lines.FirstOrDefault(line => line.At == key);

    /// <summary>Its lines of one phase.</summary>
    /// <param name="phase">Whether it is to be started or goes on.</param>
    public ServiceResult InPhase(Phase phase) => new([.. Lines.Where(line => line.Phase == phase)]);

    /// <summary>Its lines in one stage.</summary>
    /// <param name="stage">The stage, from 1.</param>
    public ServiceResult InStage(int stage) => new([.. Lines.Where(line => line.Stage == stage)]);
}
