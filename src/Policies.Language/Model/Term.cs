using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A term or remark.</summary>
public sealed class Term
{
    /// <summary>Which.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>The phase that it is for; null for both.</summary>
    public Phase? Phase { get; init; }

    /// <summary>The lesser service, for <see cref="TermKind.Instead"/>.</summary>
    public Service? Service { get; init; }

    /// <summary>Its condition; null if it always applies.</summary>
    public Condition? Condition { get; init; }

    /// <summary>A grant's length, or null.</summary>
    public DurationLiteral? Length { get; init; }

    /// <summary>The date that a grant counts from; null for the service date.</summary>
    public Expression? From { get; init; }

    /// <summary>A limit's name.</summary>
    public string? Id { get; init; }

    /// <summary>Title, or the remark's text.</summary>
    public Message? Text { get; init; }

    /// <summary>Citations of the line.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
