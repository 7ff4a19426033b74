using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>A method that fills the frames of one block.</summary>
/// <param name="Block">Id of the block.</param>
/// <param name="Constant">Constant that names it.</param>
/// <param name="Class">Class of the method; null where the block has no node and so no method.</param>
/// <param name="UsesFacts">Whether it takes the facts of the case.</param>
/// <param name="Variables">Its other parameters.</param>
internal sealed record BlockMethod(int Block, string Constant, string? Class, bool UsesFacts, IReadOnlyList<Variable> Variables);
