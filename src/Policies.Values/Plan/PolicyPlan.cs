namespace Policies.Plan;

/// <summary>
/// What remains of a policy after compilation: its facts, nodes, services and sources, as data. Both evaluators fill the slots that
/// it numbers, and every explanation, list of missing documents and result is made from those slots and this plan.
/// </summary>
public sealed class PolicyPlan
{
    /// <summary>The policy's name, for example <c>lumbar-fusion</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title in plain words.</summary>
    public required string Title { get; init; }

    /// <summary>The version as written, or empty.</summary>
    public string Version { get; init; } = "";

    /// <summary>draft, under-review, approved or retired.</summary>
    public string Status { get; init; } = "draft";

    /// <summary>Who issues the policy, if said.</summary>
    public string? Issuer { get; init; }

    /// <summary>First day in force (ISO 8601), if said.</summary>
    public string? EffectiveFrom { get; init; }

    /// <summary>Last day in force (ISO 8601), if said.</summary>
    public string? EffectiveUntil { get; init; }

    /// <summary>Path of the <c>.criteria</c> file, as the compiler was given it.</summary>
    public string Path { get; init; } = "";

    /// <summary>SHA-256 of the policy's text in lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The libraries that the policy uses, itself or through another.</summary>
    public IReadOnlyList<LibraryPlan> Libraries { get; init; } = [];

    /// <summary>Sources in the order of the reference list; a citation's number is the index plus one.</summary>
    public IReadOnlyList<SourcePlan> Sources { get; init; } = [];

    /// <summary>Record types by declaration order.</summary>
    public IReadOnlyList<RecordPlan> Records { get; init; } = [];

    /// <summary>The facts of a case, <c>service-date</c> first.</summary>
    public IReadOnlyList<FieldPlan> Facts { get; init; } = [];

    /// <summary>Every block of nodes; a block's id is its index.</summary>
    public IReadOnlyList<BlockPlan> Blocks { get; init; } = [];

    /// <summary>The services in declaration order.</summary>
    public IReadOnlyList<ServicePlan> Services { get; init; } = [];
}
