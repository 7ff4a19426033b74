using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Evaluation;

/// <summary>What a condition about services is asked for: a stage of the request, and the element that is being decided there.</summary>
/// <param name="Stage">The stage, from 1; 0 for blocks that ask nothing about services.</param>
/// <param name="List">The list that the element stands in, by its path; null if no element is being decided.</param>
/// <param name="Element">The element.</param>
/// <param name="Phase">The phase of the line that is being decided.</param>
public readonly record struct Scope(int Stage, string? List = null, CaseRecord? Element = null, Phase Phase = Phase.Start);
