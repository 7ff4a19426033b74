using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>A block, with the method that fills its frames and the one that gives its value.</summary>
/// <param name="Block">Id of the block.</param>
/// <param name="Constant">Constant that names it.</param>
/// <param name="Class">Class of its methods.</param>
/// <param name="Fill">The method that fills its frames; null where the block has no node.</param>
/// <param name="UsesFacts">Whether that takes the facts of the case.</param>
/// <param name="Variables">What the block is entered with.</param>
/// <param name="Value">The method that gives its value, with its first arguments; null where it has none.</param>
internal sealed record BlockMethod(
    int Block, string Constant, string Class, string? Fill, bool UsesFacts, IReadOnlyList<Variable> Variables, (string Method, IReadOnlyList<string> Arguments)? Value = null);
