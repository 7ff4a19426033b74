namespace Policies.Runtime.Requests;

/// <summary>What is asked for. Items of one service and stage make one line: their codes and elements are united.</summary>
/// <param name="Items">The items, in the order in which they were made.</param>
public sealed record Request(IReadOnlyList<RequestItem> Items)
{
    /// <summary>A request of some items.</summary>
    public Request(params RequestItem[] items)
        : this((IReadOnlyList<RequestItem>)items)
    {
    }
}
