using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A list of records or of single values.</summary>
public sealed class ListType(PolicyType element) : PolicyType
{
    /// <summary>Type of the elements.</summary>
    public PolicyType Element { get; } = element;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override string Words => "list of " + Element.Words;
}
