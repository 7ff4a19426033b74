using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>Why a line is decided as it is.</summary>
/// <param name="Criterion">The criterion, or the service, that says so.</param>
/// <param name="Result">What it came to.</param>
/// <param name="Text">The author's message, or the words of the condition.</param>
/// <param name="Citations">What it rests on.</param>
public sealed record Reason(string Criterion, Truth Result, string Text, IReadOnlyList<Cited> Citations);
