using Policies.Values;

namespace Policies.Plan;

/// <summary>A service and its first-match table of outcomes.</summary>
public sealed class ServicePlan
{
    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Title in plain words.</summary>
    public string? Title { get; init; }

    /// <summary>procedure, item, drug, stay or test.</summary>
    public string Kind { get; init; } = "procedure";

    /// <summary>Citations of the declaration.</summary>
    public IReadOnlyList<CitationPlan> Citations { get; init; } = [];

    /// <summary>Codes that name it in a request.</summary>
    public IReadOnlyList<CodesPlan> Codes { get; init; } = [];

    /// <summary>Index of its block in <see cref="PolicyPlan.Blocks"/>.</summary>
    public required int Block { get; init; }

    /// <summary>The list that it is decided over, element by element; null if it is not.</summary>
    public FactPath? AtEach { get; init; }

    /// <summary>How elements roll up.</summary>
    public RollUpKind RollUp { get; init; }

    /// <summary>The service whose outcome is this one's too; -1 if none.</summary>
    public int Follows { get; init; } = -1;

    /// <summary>Citations of the follows line.</summary>
    public IReadOnlyList<CitationPlan> FollowsCitations { get; init; } = [];

    /// <summary>What this line can be no better than.</summary>
    public IReadOnlyList<RequirementPlan> Requires { get; init; } = [];

    /// <summary>Clauses in written order; an <c>otherwise</c> is last and always present.</summary>
    public IReadOnlyList<ClausePlan> Clauses { get; init; } = [];

    /// <summary>Terms and remarks, in written order.</summary>
    public IReadOnlyList<TermPlan> Terms { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public SpanPlan Span { get; init; }
}
