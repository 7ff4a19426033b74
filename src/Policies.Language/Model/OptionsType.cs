using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A choice, or a grade whose options rise in the order given.</summary>
public sealed class OptionsType(string? name, string? title, bool isGrade, IReadOnlyList<string> options) : PolicyType
{
    /// <summary>Declared name; null where it is written in place.</summary>
    public string? Name { get; } = name;

    /// <summary>Title in plain words.</summary>
    public string? Title { get; } = title;

    /// <summary>The note under its declaration, Markdown.</summary>
    public string? Note { get; internal set; }

    /// <summary>The file that declares it; null for what is declared nowhere.</summary>
    public Text.SourceText? Text { get; init; }

    /// <summary>Where its name is declared.</summary>
    public Text.TextSpan Span { get; init; }

    /// <summary>The options, at most 64.</summary>
    public IReadOnlyList<string> Options { get; } = options;

    /// <inheritdoc/>
    public override TypeKind Kind { get; } = isGrade ? TypeKind.Grade : TypeKind.Choice;

    /// <inheritdoc/>
    public override string Words =>
        Name ?? (Kind == TypeKind.Grade ? "grade " + string.Join(" < ", Options) : "choice of " + string.Join(", ", Options));
}
