using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A value of another type, or documented that there is none: <c>date or none</c>.</summary>
public sealed class OptionalType : PolicyType
{
    private OptionalType(PolicyType element) => Element = element;

    /// <summary>Type of the value, if there is one.</summary>
    public PolicyType Element { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Optional;

    /// <inheritdoc/>
    public override string Words => Element.Words + " or none";

    /// <summary>The type with none; a type that has it stays as it is.</summary>
    public static OptionalType Of(PolicyType type) => type as OptionalType ?? new OptionalType(type);

    /// <summary>The type, with none if one of the values that go into it may be none.</summary>
    public static PolicyType Lift(PolicyType type, params Expression?[] from) => from.Any(part => part?.Type is OptionalType) ? Of(type) : type;
}
