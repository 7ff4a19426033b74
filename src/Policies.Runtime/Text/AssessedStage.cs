using Policies.Runtime.Results;

namespace Policies.Runtime.Text;

/// <summary>A stage with its services, in the order of the request.</summary>
internal sealed record AssessedStage(StageResult Result, IReadOnlyList<AssessedService> Services);
