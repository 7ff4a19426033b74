using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>A decision; the generated class adds a member for each criterion and each service.</summary>
/// <param name="decision">The decision as every policy has it.</param>
public abstract class TypedDecision(Decision decision)
{
    /// <summary>The decision as every policy has it: lines, reasons, missing facts, explanation.</summary>
    public Decision Decision { get; } = decision;

    /// <summary>What to do over all stages: approve, approve-in-part, deny, request-documents or refer.</summary>
    public string Action => Decision.Action;

    /// <summary>The facts that could still matter.</summary>
    public IReadOnlyList<MissingFact> Missing => Decision.Missing;

    /// <summary>The result of a criterion or yes-no definition.</summary>
    /// <param name="block">Its block.</param>
    /// <param name="stage">The stage, for one that asks about services.</param>
    /// <param name="arguments">The records that its parameters stand for.</param>
    protected internal Judgement ResultOf(int block, int stage, params CaseRecord[] arguments) =>
        Decision.Runs[0].Frame(block, new Scope(stage), arguments)[0];

    /// <summary>The lines of a service.</summary>
    /// <param name="service">Its position in the plan.</param>
    protected internal ServiceResult LinesOf(int service)
    {
        var plan = Decision.Plan.Services[service];
        return new ServiceResult([.. Decision.Lines.Where(line => ReferenceEquals(line.Service, plan))]);
    }
}
