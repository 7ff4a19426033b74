namespace Policies.Runtime.Results;

/// <summary>A remark that is shown beside a line and decides nothing.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Citations">What it rests on.</param>
public sealed record RemarkResult(string Text, IReadOnlyList<Cited> Citations);
