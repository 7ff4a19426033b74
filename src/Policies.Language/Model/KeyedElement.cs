namespace Policies.Language.Model;

/// <summary>One element of a list, named by its key: <c>levels.L4-5</c>. Absent from the list, it is one with nothing documented.</summary>
public sealed class KeyedElement(Expression list, string key) : Expression
{
    /// <summary>The list.</summary>
    public Expression List { get; } = list;

    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <inheritdoc/>
    public override PolicyType Type => ((ListType)List.Type).Element;
}
