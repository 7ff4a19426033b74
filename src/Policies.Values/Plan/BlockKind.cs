namespace Policies.Plan;

/// <summary>What a block of nodes stands for.</summary>
public enum BlockKind
{
    /// <summary>A criterion; its first root is its result.</summary>
    Criterion,
    /// <summary>A yes-no definition; its first root is its result.</summary>
    Definition,
    /// <summary>A definition of another type by an expression: no node, one value.</summary>
    Value,
    /// <summary>A definition of another type by rows; one root for each condition of a row, and one value.</summary>
    Table,
    /// <summary>A service; one root for each condition of its clauses, terms and remarks.</summary>
    Service,
    /// <summary>The body of a quantifier or a count; entered once for each element, which is its last parameter.</summary>
    Body,
}
