using Policies.Language.Model;

namespace Policies.Language.Semantics;

/// <summary>The variables that an expression may name, the innermost first.</summary>
internal sealed class Scope
{
    /// <summary>No variable.</summary>
    public static readonly Scope Empty = new([]);

    private readonly IReadOnlyList<Variable> _variables;

    private Scope(IReadOnlyList<Variable> variables) => _variables = variables;

    /// <summary>The names of the variables.</summary>
    public IEnumerable<string> Names => _variables.Select(variable => variable.Name);

    /// <summary>This scope with some more variables.</summary>
    public Scope With(params IEnumerable<Variable> variables) => new([.. variables, .. _variables]);

    /// <summary>The variable of a name; null if there is none.</summary>
    public Variable? Find(string name) => _variables.FirstOrDefault(variable => variable.Name == name);
}
