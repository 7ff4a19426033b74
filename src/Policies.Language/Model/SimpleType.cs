using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A type without parts: yes-no, duration, date, text or code.</summary>
public sealed class SimpleType : PolicyType
{
    /// <summary>yes-no.</summary>
    public static readonly SimpleType YesNo = new(TypeKind.YesNo, "yes-no");

    /// <summary>duration.</summary>
    public static readonly SimpleType Duration = new(TypeKind.Duration, "duration");

    /// <summary>date.</summary>
    public static readonly SimpleType Date = new(TypeKind.Date, "date");

    /// <summary>text.</summary>
    public static readonly SimpleType Text = new(TypeKind.Text, "text");

    /// <summary>code.</summary>
    public static readonly SimpleType Code = new(TypeKind.Code, "code");

    private SimpleType(TypeKind kind, string words)
    {
        Kind = kind;
        Words = words;
    }

    /// <inheritdoc/>
    public override TypeKind Kind { get; }

    /// <inheritdoc/>
    public override string Words { get; }
}
