namespace Policies.Language.Model;

/// <summary>A declared set of codes.</summary>
public sealed class CodeSet
{
    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Title and citations.</summary>
    public Label Label { get; init; } = Label.None;

    /// <summary>The note under it, Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Codes and ranges of codes.</summary>
    public IReadOnlyList<CodeRange> Codes { get; internal set; } = [];

    /// <summary>The file that declares it; null for what is declared nowhere.</summary>
    public Text.SourceText? Text { get; init; }

    /// <summary>Where its name is declared.</summary>
    public Text.TextSpan Span { get; init; }
}
