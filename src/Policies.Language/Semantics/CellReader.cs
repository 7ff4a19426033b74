using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Syntax;
using Sprache;

namespace Policies.Language.Semantics;

/// <summary>Reads the cells of a table, each by the grammar of its column, which the first row says.</summary>
internal sealed class CellReader(BindingContext context)
{
    /// <summary>What a cell holds; null if it is told of.</summary>
    public T? Read<T>(CellSyntax cell, Parser<T> parser)
        where T : class =>
        LineGrammar.Parse(parser, cell.Tokens, new LineContext(context.Text, context.Diagnostics, null, cell.Span.Start));

    /// <summary>The rows below the first that have a cell for each column, with their numbers; of the others it is told.</summary>
    public IEnumerable<(RowSyntax Row, int Number)> Rows(TableSyntax table)
    {
        for (var i = 1; i < table.Rows.Count; i++)
        {
            var (row, columns) = (table.Rows[i], table.Rows[0].Cells.Count);
            if (row.Cells.Count == columns)
            {
                yield return (row, i);
            }
            else
            {
                context.Diagnostics.Report(
                    Descriptors.UnevenRow, row.Span, null, [new Related(table.Rows[0].Span, "The first row says what the columns are.")], row.Cells.Count, columns);
            }
        }
    }
}
