namespace Policies.Language.Model;

/// <summary>The rows of a definition that is not yes-no: the first whose condition holds gives its value.</summary>
public sealed class ValueTable(IReadOnlyList<TableRow> rows, PolicyType type) : Expression
{
    /// <summary>The rows in written order.</summary>
    public IReadOnlyList<TableRow> Rows { get; } = rows;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;
}
