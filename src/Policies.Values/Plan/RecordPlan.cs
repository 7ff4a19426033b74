namespace Policies.Plan;

/// <summary>A record type.</summary>
public sealed class RecordPlan
{
    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Title in plain words.</summary>
    public string? Title { get; init; }

    /// <summary>The fields in declaration order.</summary>
    public IReadOnlyList<FieldPlan> Fields { get; init; } = [];

    /// <summary>The key field, or null.</summary>
    public FieldPlan? Key => Fields.FirstOrDefault(candidate => candidate.IsKey);
}
