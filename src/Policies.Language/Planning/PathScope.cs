using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Planning;

/// <summary>What the variables of an expression stand for, as paths seen from one block.</summary>
/// <param name="variables">The variables in scope, outermost first, each with its path.</param>
/// <param name="chosen">The pass that chooses an element by its date, seen from here; null where the plan has no place for one.</param>
internal sealed class PathScope(IReadOnlyList<(Variable Variable, FactPath Path)> variables, Func<ElementByDate, PathScope, ScanPlan>? chosen = null)
{
    private readonly Dictionary<Variable, FactPath> _paths = variables.ToDictionary(pair => pair.Variable, pair => pair.Path);

    /// <summary>The paths of all variables in scope, outermost first.</summary>
    public IReadOnlyList<FactPath> All => [.. variables.Select(pair => pair.Path)];

    /// <summary>The path of a fact, field, element or record; null for a value that is none of these.</summary>
    public FactPath? PathOf(Expression expression)
    {
        switch (expression)
        {
            case FactReference fact:
                return new FactPath(-1, [fact.Fact.Name]);
            case VariableReference variable:
                return _paths[variable.Variable];
            case FieldAccess access:
                return PathOf(access.Record) is { } record ? record with { Names = [.. record.Names, access.Member.Name] } : null;
            case KeyedElement keyed:
                return PathOf(keyed.List) is { } list ? list with { Names = [.. list.Names, keyed.Key] } : null;
            case ElementByDate element when chosen is not null:
                return new FactPath(-1, []) { Chosen = chosen(element, this) };
            case DefinitionValue value:
                return Enter(value).PathOf(value.Definition.Body);
            default:
                return null;
        }
    }

    /// <summary>The scope inside a definition that is called from here.</summary>
    public PathScope Enter(DefinitionValue value) => new(
        [.. value.Definition.Parameters.Zip(value.Arguments, (parameter, argument) => (parameter, PathOf(argument) ?? new FactPath(-1, [])))], chosen);

    /// <summary>The path of a variable.</summary>
    public FactPath this[Variable variable] => _paths[variable];
}
