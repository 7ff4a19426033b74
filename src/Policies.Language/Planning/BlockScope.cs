using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Planning;

/// <summary>The variables of a block, each where it stands in the block's arguments, and the slots given out so far.</summary>
internal sealed class BlockScope
{
    public BlockScope(IReadOnlyList<Variable> variables, Func<ElementByDate, PathScope, ScanPlan> chosen)
    {
        Variables = variables;
        Paths = new PathScope([.. variables.Select((variable, index) => (variable, new FactPath(index, [])))], chosen);
    }

    public IReadOnlyList<Variable> Variables { get; }

    public PathScope Paths { get; }

    public int Slots { get; set; }

    /// <summary>Whether a condition of the block asks about services.</summary>
    public bool PerStage { get; set; }
}
