using Policies.Language.Model;
using Policies.Language.Planning;
using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter;

/// <summary>Evaluates a policy from its model: the short, obviously right evaluator, for editors, tests and single cases.</summary>
public sealed class PolicyInterpreter : IEvaluator
{
    private readonly PlannedPolicy _planned;
    private readonly IReadOnlyDictionary<int, Body> _bodies;

    /// <summary>An evaluator of a policy without errors.</summary>
    public PolicyInterpreter(Policy policy)
        : this(policy, PlanBuilder.Build(policy))
    {
    }

    /// <summary>The same, with the plan already built.</summary>
    public PolicyInterpreter(Policy policy, PlannedPolicy planned)
    {
        _planned = planned;
        _bodies = Bodies.Of(policy, planned);
    }

    /// <inheritdoc/>
    public PolicyPlan Plan => _planned.Plan;

    /// <inheritdoc/>
    public void Fill(int block, Frame frame)
    {
        var body = _bodies[block];
        var conditions = new ConditionEvaluator(_planned, frame, Values(body, frame));
        foreach (var root in body.Roots)
        {
            conditions.Evaluate(root);
        }
    }

    /// <inheritdoc/>
    public FactValue Value(int block, int value, Frame frame, Rail rail)
    {
        var known = Values(_bodies[block], frame).Evaluate(_bodies[block].Values[value], rail);
        return Plan.Blocks[block].Values[value].Kind == TypeKind.Optional ? OptionalValue.Of(known) : known;
    }

    private ValueEvaluator Values(Body body, Frame frame) => new(_planned, frame, body.Variables
        .Select((variable, index) => (variable, frame.Arguments[index]))
        .ToDictionary(pair => pair.variable, pair => pair.Item2));
}
