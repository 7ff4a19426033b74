namespace Policies.Language.Model;

/// <summary>What goes over a list and enters a body for each element: quantifiers, counts and aggregates.</summary>
public interface IListPass
{
    /// <summary>The variable.</summary>
    Variable Variable { get; }

    /// <summary>The list.</summary>
    Expression List { get; }

    /// <summary>The conditions of the body, in written order.</summary>
    IReadOnlyList<Condition> Conditions { get; }

    /// <summary>The values that are taken from each element.</summary>
    IReadOnlyList<Expression> Values { get; }
}
