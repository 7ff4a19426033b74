using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>One row of a first-match definition.</summary>
public sealed class TableRow
{
    /// <summary>Its condition; null for <c>otherwise</c>.</summary>
    public Condition? When { get; init; }

    /// <summary>What it gives; null for <c>otherwise unknown</c>.</summary>
    public Expression? Value { get; init; }

    /// <summary>Title and citations of the line.</summary>
    public Label Label { get; init; } = Label.None;

    /// <summary>What to ask for, where it gives nothing.</summary>
    public Message? Ask { get; init; }

    /// <summary>Where it is written.</summary>
    public TextSpan Span { get; init; }
}
