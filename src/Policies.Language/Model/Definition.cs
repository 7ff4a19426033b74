using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>A criterion, a definition by an expression or by rows, or a parameter.</summary>
public sealed class Definition
{
    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is declared as a criterion.</summary>
    public bool IsCriterion { get; init; }

    /// <summary>Whether it is declared as a parameter: its rows are the dates from which its values are in force.</summary>
    public bool IsParameter { get; init; }

    /// <summary>Title and citations.</summary>
    public Label Label { get; init; } = Label.None;

    /// <summary>Parameters, each a record.</summary>
    public IReadOnlyList<Variable> Parameters { get; init; } = [];

    /// <summary>Type of its value.</summary>
    public required PolicyType Type { get; init; }

    /// <summary>What it stands for; set once by the binder, a <see cref="Condition"/> where the type is yes-no.</summary>
    public Expression Body { get; internal set; } = null!;

    /// <summary>Message if met.</summary>
    public Message? IfMet { get; internal set; }

    /// <summary>Message if not met.</summary>
    public Message? IfNotMet { get; internal set; }

    /// <summary>Message if unknown.</summary>
    public Message? IfUnknown { get; internal set; }

    /// <summary>The note under it, Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>The file that declares it; null for what is declared nowhere.</summary>
    public SourceText? Text { get; init; }

    /// <summary>Where its name is declared.</summary>
    public TextSpan Span { get; init; }
}
