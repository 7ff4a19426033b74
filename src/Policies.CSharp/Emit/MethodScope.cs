using Policies.CSharp.Names;
using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>The names inside one emitted method, and what its body turned out to use.</summary>
internal sealed class MethodScope
{
    private readonly Dictionary<Variable, string> _locals = [];
    private readonly Dictionary<Condition, string> _results = [];
    private readonly List<Variable> _variables = [];
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

    /// <summary>The local that holds the result of a condition already written.</summary>
    public string Result(Condition condition) => _results[condition];
}
