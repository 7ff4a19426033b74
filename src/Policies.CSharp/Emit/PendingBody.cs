using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>The body of a quantifier or count.</summary>
/// <param name="Name">Its method, and the constant that names its block.</param>
/// <param name="Block">Id of its block.</param>
/// <param name="Roots">Its conditions.</param>
/// <param name="Variables">What it is entered with; the element last.</param>
internal sealed record PendingBody(string Name, int Block, IReadOnlyList<Condition> Roots, IReadOnlyList<Variable> Variables);
