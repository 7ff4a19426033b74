namespace Policies.Plan;

/// <summary>An author's message: text with facts filled in where it is shown.</summary>
public sealed class MessagePlan
{
    /// <summary>The parts in order.</summary>
    public IReadOnlyList<MessagePart> Parts { get; init; } = [];
}
