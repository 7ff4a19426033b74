namespace Policies.Plan;

/// <summary>A fact, or a field of a record.</summary>
public sealed class FieldPlan
{
    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Title in plain words.</summary>
    public string? Title { get; init; }

    /// <summary>Its type.</summary>
    public required TypePlan Type { get; init; }

    /// <summary>What to ask for when it is missing.</summary>
    public MessagePlan? Ask { get; init; }

    /// <summary>Whether this text names the element in its list.</summary>
    public bool IsKey { get; init; }

    /// <summary>Citations of the declaration.</summary>
    public IReadOnlyList<CitationPlan> Citations { get; init; } = [];
}
