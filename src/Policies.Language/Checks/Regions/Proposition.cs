using Policies.Language.Model;

namespace Policies.Language.Checks.Regions;

/// <summary>A condition as plain logic over the cells of some variables, in a record where everything is documented.</summary>
/// <param name="source">The condition; null where the reader of the policy sees none of its own.</param>
/// <param name="parts">What it is made of.</param>
/// <param name="variables">The variables of all its atoms, once for each atom.</param>
/// <param name="holds">Whether it holds where each variable is in the cell given.</param>
internal sealed class Proposition(Condition? source, IReadOnlyList<Proposition> parts, IReadOnlyList<int> variables, Func<int[], bool> holds)
{
    public Condition? Source { get; } = source;

    public IReadOnlyList<Proposition> Parts { get; } = parts;

    public IReadOnlyList<int> Variables { get; } = variables;

    public bool Holds(int[] cells) => holds(cells);
}
