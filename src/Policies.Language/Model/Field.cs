using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>A fact of the case, or a field of a record.</summary>
public sealed class Field
{
    /// <summary>The fact that every policy has, <c>service-date</c>.</summary>
    public static readonly Field ServiceDate = new() { Name = "service-date", Type = SimpleType.Date, Label = new Label("Date of service", []) };

    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Its type.</summary>
    public required PolicyType Type { get; init; }

    /// <summary>Title and citations.</summary>
    public Label Label { get; init; } = Label.None;

    /// <summary>What to ask for when it is missing.</summary>
    public Message? Ask { get; internal set; }

    /// <summary>Whether this text names the element in its list.</summary>
    public bool IsKey { get; init; }

    /// <summary>The note under it, Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>The file that declares it; null for what is declared nowhere.</summary>
    public SourceText? Text { get; init; }

    /// <summary>Where its name is declared.</summary>
    public TextSpan Span { get; init; }
}
