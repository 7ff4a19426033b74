using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>What the value of an expression depends on beside its variables; each definition is looked into once.</summary>
internal sealed class Dependence
{
    private readonly Dictionary<Definition, bool> _onRail = [];
    private readonly Dictionary<Definition, bool> _onFacts = [];
    private readonly Dictionary<Definition, bool> _onFrame = [];
    private readonly Dictionary<Definition, bool> _conditionOnRail = [];

    /// <summary>
    /// Whether the value may differ between the official and the open evaluation: counts and the conditions of rows can bring that in,
    /// since facts are the same in both.
    /// </summary>
    public bool OnRail(Expression expression) => expression switch
    {
        IListPass and not Condition or FirstDocumentedValue => true,
        ValueTable table => table.Rows.Any(row => row.When is { } when && Walk.All(when).Any(DiffersByRail)) || Walk.Parts(table).Where(part => part is not Condition).Any(OnRail),
        DefinitionValue value => OnRail(value.Definition) || value.Arguments.Any(OnRail),
        Condition => false,
        _ => Walk.Parts(expression).Any(OnRail),
    };

    /// <inheritdoc cref="OnRail(Expression)"/>
    public bool OnRail(Definition definition) => definition.Body is not (null or Condition) && Once(_onRail, definition, () => OnRail(definition.Body));

    /// <summary>Whether a value definition reads a fact of the case, itself or through another; the conditions of rows have a method of their own.</summary>
    public bool OnFacts(Expression expression) => expression switch
    {
        FactReference => true,
        IListPass and not Condition and var pass => OnFacts(pass.List) || pass.Values.Any(OnFacts),
        DefinitionValue value => Once(_onFacts, value.Definition, () => OnFacts(value.Definition.Body)) || value.Arguments.Any(OnFacts),
        Condition => false,
        _ => Walk.Parts(expression).Any(OnFacts),
    };

    /// <summary>Whether an expression needs the frame: counts do, elements that are found by key, and what is computed once and kept.</summary>
    public bool OnFrame(Expression expression) => expression switch
    {
        KeyedElement or (IListPass and not Condition) or ValueTable => true,
        DefinitionValue value => Once(_onFrame, value.Definition, () => IsKept(value.Definition) || OnFrame(value.Definition.Body)) || value.Arguments.Any(OnFrame),
        Condition => false,
        _ => Walk.Parts(expression).Any(OnFrame),
    };

    /// <summary>Whether the value of a definition is kept: one that uses others, which may use others in turn. Computing it each time could double the work at every step.</summary>
    public static bool IsKept(Definition definition) => definition.Body is ValueTable table
        ? table.Rows.Any(row => row.Value is { } value and not Condition && Walk.All(value).Any(part => part is DefinitionValue))
        : definition.Body is not (null or Condition) && Walk.All(definition.Body).Any(part => part is DefinitionValue);

    private bool DiffersByRail(Expression part) => part switch
    {
        Silence or Documented or FirstDocumentedCondition or FirstDocumentedValue or ServiceCondition or (IListPass and not Condition) => true,
        Call call => ConditionDiffers(call.Target),
        DefinitionValue value => OnRail(value.Definition),
        _ => false,
    };

    private bool ConditionDiffers(Definition definition) => Once(_conditionOnRail, definition, () => Walk.All(definition.Body).Any(DiffersByRail));

    private static bool Once(Dictionary<Definition, bool> known, Definition definition, Func<bool> ask)
    {
        if (!known.TryGetValue(definition, out var answer))
        {
            known[definition] = answer = ask();
        }

        return answer;
    }
}
