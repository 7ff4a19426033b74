using Policies.Language.Model;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>A condition of a policy and where its result stands.</summary>
/// <param name="Block">The block.</param>
/// <param name="Slot">The slot in a frame of the block.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Variables">The variables of the block.</param>
internal sealed record Place(int Block, int Slot, Condition Condition, IReadOnlyList<Variable> Variables);
