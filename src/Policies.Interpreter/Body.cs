using Policies.Language.Model;

namespace Policies.Interpreter;

/// <summary>What a block evaluates.</summary>
/// <param name="Variables">Its parameters.</param>
/// <param name="Roots">Its conditions.</param>
internal sealed record Body(IReadOnlyList<Variable> Variables, IReadOnlyList<Condition> Roots);
