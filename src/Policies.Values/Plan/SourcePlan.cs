namespace Policies.Plan;

/// <summary>One entry of the reference list.</summary>
public sealed class SourcePlan
{
    /// <summary>The source's declared name.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>guideline, trial, … as declared.</summary>
    public string? Kind { get; init; }

    /// <summary>Authors, if said.</summary>
    public string? Authors { get; init; }

    /// <summary>Publisher, if said.</summary>
    public string? Publisher { get; init; }

    /// <summary>Year of publication, if said.</summary>
    public int? Year { get; init; }

    /// <summary>Address, if said.</summary>
    public string? Url { get; init; }

    /// <summary>Digital object identifier, if said.</summary>
    public string? Doi { get; init; }
}
