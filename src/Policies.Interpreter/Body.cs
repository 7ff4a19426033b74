using Policies.Language.Model;

namespace Policies.Interpreter;

/// <summary>What a block evaluates.</summary>
/// <param name="Variables">Its parameters.</param>
/// <param name="Roots">Its conditions.</param>
/// <param name="Values">Its values.</param>
internal sealed record Body(IReadOnlyList<Variable> Variables, IReadOnlyList<Condition> Roots, IReadOnlyList<Expression> Values);
