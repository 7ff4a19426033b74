using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Planning;

/// <summary>A policy's plan, and where each part of the model stands in it.</summary>
public sealed class PlannedPolicy
{
    private readonly PlanParts _parts;
    private readonly IReadOnlyDictionary<Condition, int> _slots;
    private readonly IReadOnlyDictionary<object, int> _blocks;

    internal PlannedPolicy(PolicyPlan plan, PlanParts parts, IReadOnlyDictionary<Condition, int> slots, IReadOnlyDictionary<object, int> blocks)
    {
        Plan = plan;
        _parts = parts;
        _slots = slots;
        _blocks = blocks;
    }

    /// <summary>The plan.</summary>
    public PolicyPlan Plan { get; }

    /// <summary>A type of the model as the plan holds it.</summary>
    public TypePlan TypeOf(PolicyType type) => _parts.Type(type);

    /// <summary>The slot of a condition in the frames of its block.</summary>
    /// <exception cref="KeyNotFoundException">The condition is not of this policy.</exception>
    public int SlotOf(Condition condition) => _slots[condition];

    /// <summary>The block of a <see cref="Definition"/>, a <see cref="Service"/>, or the body of a <see cref="Quantifier"/> or <see cref="Count"/>.</summary>
    /// <exception cref="KeyNotFoundException">The part is not of this policy, or has no block.</exception>
    public int BlockOf(object part) => _blocks[part];
}
