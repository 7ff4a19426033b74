namespace Policies.Language.Model;

/// <summary>The rows of a yes-no definition.</summary>
public sealed class TruthTable(IReadOnlyList<TableRow> rows) : Condition
{
    /// <summary>The rows in written order; their values are conditions.</summary>
    public IReadOnlyList<TableRow> Rows { get; } = rows;
}
