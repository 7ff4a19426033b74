using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>A type as a policy writes it.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">As declared, range included.</param>
/// <param name="Unit">What follows a literal of it: a unit with its blank, or nothing.</param>
/// <param name="Options">The options of a choice or grade.</param>
/// <param name="Record">The record of a record, or of a list of them.</param>
/// <param name="Element">What a list holds.</param>
/// <param name="OrNone">Whether there may be none.</param>
internal sealed record TypeDraft(
    TypeKind Kind, string Text, string Unit = "", IReadOnlyList<string>? Options = null, RecordDraft? Record = null, TypeDraft? Element = null,
    bool OrNone = false)
{
    /// <summary>The name of a declared choice or grade; nothing for one that is written in place.</summary>
    public string Name => Text.Split(" or ")[0] is var name && name.Contains(' ') ? "" : name;

    /// <summary>Whether it is a number of any sort.</summary>
    public bool IsNumber => Kind is TypeKind.Number or TypeKind.WholeNumber or TypeKind.Percent;

    /// <summary>Whether its values have an order.</summary>
    public bool IsOrdered => IsNumber || Kind is TypeKind.Grade or TypeKind.Date or TypeKind.Duration;

    /// <summary>The same, or none.</summary>
    public TypeDraft WithNone() => OrNone ? this : this with { Text = Text + " or none", OrNone = true };

    /// <summary>A list of it.</summary>
    public TypeDraft List() => new(TypeKind.List, "list of " + Text, Element: this, Record: Record);

    /// <summary>Whether writing it twice means one type: options written in place are each a type of their own.</summary>
    public bool CanBeWrittenTwice => Kind is not (TypeKind.Choice or TypeKind.Grade) || (Name.Length > 0 && !(OrNone && Options!.Contains("none")));

    /// <summary>Whether two values of these types can be compared.</summary>
    public bool Matches(TypeDraft other) => Kind is TypeKind.Choice or TypeKind.Grade ? Name == other.Name && CanBeWrittenTwice
        : IsNumber ? other.IsNumber && Unit == other.Unit
        : Kind == other.Kind;
}
