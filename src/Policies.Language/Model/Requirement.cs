namespace Policies.Language.Model;

/// <summary>A requires line.</summary>
public sealed record Requirement(IReadOnlyList<Service> Services, string? Kind, bool AnyStage, Label Label);
