using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>An example: facts, a request, and what the policy must say of them.</summary>
public sealed class Example
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The facts given, those of the example that it is like among them.</summary>
    public required IReadOnlyList<GivenField> Given { get; init; }

    /// <summary>The request; empty if none is made.</summary>
    public required IReadOnlyList<RequestedItem> Request { get; init; }

    /// <summary>What is expected.</summary>
    public required IReadOnlyList<Expectation> Expectations { get; init; }

    /// <summary>The note under it, Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Where its title is written; for a row of a table, the row.</summary>
    public TextSpan Span { get; init; }
}
