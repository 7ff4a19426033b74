using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A record type.</summary>
public sealed class RecordType(string name, string? title, string? note) : PolicyType
{
    /// <summary>Declared name.</summary>
    public string Name { get; } = name;

    /// <summary>Title in plain words.</summary>
    public string? Title { get; } = title;

    /// <summary>The note under it, Markdown.</summary>
    public string? Note { get; } = note;

    /// <summary>The file that declares it; null for what is declared nowhere.</summary>
    public Text.SourceText? Text { get; init; }

    /// <summary>Where its name is declared.</summary>
    public Text.TextSpan Span { get; init; }

    /// <summary>The fields; set once by the binder, since a field may be of the record's own list.</summary>
    public IReadOnlyList<Field> Fields { get; internal set; } = [];

    /// <summary>The key field, or null.</summary>
    public Field? Key => Fields.FirstOrDefault(candidate => candidate.IsKey);

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Record;

    /// <inheritdoc/>
    public override string Words => Name;
}
