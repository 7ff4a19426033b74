using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>A stage of the request.</summary>
/// <param name="Stage">Its number.</param>
/// <param name="Outcome">all, some, none or undetermined.</param>
/// <param name="Action">What to do.</param>
public sealed record StageResult(int Stage, string Outcome, string Action);
