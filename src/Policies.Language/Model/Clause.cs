using Policies.Language.Text;
using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Model;

/// <summary>One clause of a service.</summary>
public sealed class Clause
{
    /// <summary>When it applies.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>The phase that it is for; null for both.</summary>
    public Phase? Phase { get; init; }

    /// <summary>What it decides.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Its condition, for <see cref="ClauseKind.When"/>.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The services that it is incidental to.</summary>
    public IReadOnlyList<Service> Services { get; init; } = [];

    /// <summary>The kind, for "incidental to any other".</summary>
    public string? OtherKind { get; init; }

    /// <summary>Title and citations of the line.</summary>
    public Label Label { get; init; } = Label.None;

    /// <summary>Where it is written.</summary>
    public TextSpan Span { get; init; }
}
