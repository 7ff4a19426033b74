using Policies.CSharp.Names;
using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>The names inside one emitted method, and what its body turned out to use.</summary>
internal sealed class MethodScope
{
    private readonly Dictionary<Variable, string> _locals = [];
    private readonly Dictionary<Condition, string> _results = [];
    private readonly List<Variable> _variables = [];
    private readonly Dictionary<Expression, string> _values = [];
    private readonly Dictionary<string, List<string>> _entered = [];
    private readonly NameTable _names = new(["frame", "facts", "rail", "rows", "known"]);

    public MethodScope(string owner, IEnumerable<Variable> variables)
    {
        Owner = owner;
        foreach (var variable in variables)
        {
            _locals[variable] = _names.Claim(Identifier.Camel(variable.Name));
            _variables.Add(variable);
        }
    }

    /// <summary>Name of the declaration that the method belongs to, for the names of bodies.</summary>
    public string Owner { get; }

    /// <summary>The variables in scope, outermost first.</summary>
    public IReadOnlyList<Variable> Variables => _variables;

    /// <summary>Set when an expression reads a fact of the case.</summary>
    public bool UsesFacts { get; set; }

    public string Local(Variable variable) => _locals[variable];

    /// <summary>Names the local that will hold the result of a condition.</summary>
    public string Claim(Condition condition) => _results[condition] = _names.Claim(Identifier.Camel(ConditionName.Of(condition)));

    /// <summary>Names the value of an expression that may be none inside a lambda, until <see cref="Leave(Expression)"/>.</summary>
    public string Enter(Expression expression) => _values[expression] = Free(ConditionName.OfValue(expression));

    /// <summary>Names the element of a list inside a lambda, until <see cref="Leave(Variable)"/>.</summary>
    public string Enter(Variable element)
    {
        _variables.Add(element);
        return _locals[element] = Free(element.Name);
    }

    /// <summary>Ends what <see cref="Enter(Variable)"/> began.</summary>
    public void Leave(Variable element)
    {
        _variables.Remove(element);
        _locals.Remove(element);
    }

    /// <summary>Ends what <see cref="Enter(Expression)"/> began.</summary>
    public void Leave(Expression expression) => _values.Remove(expression);

    /// <summary>The name of an expression that is entered; null for others.</summary>
    public string? Entered(Expression expression) => _values.TryGetValue(expression, out var name) ? name : null;

    /// <summary>The local that holds the result of a condition already written.</summary>
    public string Result(Condition condition) => _results[condition];

    // Lambdas side by side may use one name; one within another may not.
    private string Free(string words)
    {
        var name = Identifier.Camel(words);
        if (!_entered.TryGetValue(name, out var names))
        {
            _entered[name] = names = [];
        }

        if (names.FirstOrDefault(free => !_values.ContainsValue(free) && !_locals.ContainsValue(free)) is not { } own)
        {
            names.Add(own = _names.Claim(name));
        }

        return own;
    }
}
