using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>A declared source.</summary>
public sealed class Source
{
    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Position in the reference list, from 1; set once the list of the policy is whole.</summary>
    public int Number { get; internal set; }

    /// <summary>guideline, trial, … as declared.</summary>
    public string? Kind { get; init; }

    /// <summary>Authors.</summary>
    public string? Authors { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>Digital object identifier.</summary>
    public string? Doi { get; init; }

    /// <summary>PubMed identifier.</summary>
    public string? Pmid { get; init; }

    /// <summary>The day on which the address was read (ISO 8601).</summary>
    public string? Accessed { get; init; }

    /// <summary>First day on which it is in force (ISO 8601), for coverage determinations and statutes.</summary>
    public string? InForceFrom { get; init; }

    /// <summary>Last day on which it is in force; null if it still is.</summary>
    public string? InForceUntil { get; init; }

    /// <summary>The note under it, Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>The file that declares it; null for what is declared nowhere.</summary>
    public SourceText? Text { get; init; }

    /// <summary>Where its name is declared.</summary>
    public TextSpan Span { get; init; }
}
