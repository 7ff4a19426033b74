using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>One condition in the tree that led to a result.</summary>
/// <param name="Criterion">The criterion or definition that it is the result of; null for a condition within one.</param>
/// <param name="Text">Its title, or its words.</param>
/// <param name="Result">Its results, official and open.</param>
/// <param name="Message">The author's message for that result.</param>
/// <param name="Note">waived, or does not apply; null otherwise.</param>
/// <param name="Facts">The facts that it read.</param>
/// <param name="Citations">What it rests on.</param>
/// <param name="Children">The conditions below it.</param>
public sealed record ExplanationNode(
    string? Criterion, string Text, Judgement Result, string? Message, string? Note, IReadOnlyList<FactRead> Facts, IReadOnlyList<Cited> Citations,
    IReadOnlyList<ExplanationNode> Children)
{
    /// <summary>The values still possible, in words, of a definition that is not yes-no; null for a condition.</summary>
    public string? Value { get; init; }
}
