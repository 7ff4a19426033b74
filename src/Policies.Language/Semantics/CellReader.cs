using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Syntax;
using Sprache;

namespace Policies.Language.Semantics;

/// <summary>Reads the cells of a table, each by the grammar of its column.</summary>
internal sealed class CellReader(BindingContext context)
{
    /// <summary>What a cell holds; null if it is told of.</summary>
    public T? Read<T>(CellSyntax cell, Parser<T> parser)
        where T : class =>
        LineGrammar.Parse(parser, cell.Tokens, new LineContext(context.Text, context.Diagnostics, null, cell.Span.Start));

    /// <summary>Whether a row has a cell for each column; if not, it is told of.</summary>
    public bool Fit(RowSyntax row, int columns)
    {
        if (row.Cells.Count == columns)
        {
            return true;
        }

        context.Diagnostics.Report(Descriptors.BadExample, row.Span, $"The row has {row.Cells.Count} cells, but the table {columns} columns.");
        return false;
    }
}
