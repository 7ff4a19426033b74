using Policies.Language.Grammar;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>A table of examples: one example a row, with a column for each fact that differs and each result that is expected.</summary>
internal sealed class ExampleTableBinder(BindingContext context, CellReader cells, GivenBinder given, IReadOnlyList<Field> facts, Func<ExpectationSyntax, Expectation?> bind)
{
    /// <summary>The examples of a table.</summary>
    public IReadOnlyList<Example> Bind(ExamplesTableSyntax syntax)
    {
        var title = context.PlainText(syntax.Title);
        var shared = given.Fields(syntax.Given, facts, "fact");
        if (syntax.Table is not { } table)
        {
            return [];
        }

        var columns = table.Rows[0].Cells.Select(Column).ToList();
        return [.. cells.Rows(table).Select(row => Row($"{title}, row {row.Number}", row.Row, columns, shared))];
    }

    private (GivenPath? Path, Func<CellSyntax, Expectation?>? Expect) Column(CellSyntax cell)
    {
        if (cell.Tokens.Count > 0 && cell.Tokens[0].Is("expect"))
        {
            var subject = cells.Read(cell, ExampleGrammar.ExpectColumn);
            return subject is null ? default : (null, result => Expectation(subject.Item1, subject.Item2, result));
        }

        return cells.Read(cell, Combinators.Rule(ExpressionGrammar.Path)) is { } path ? (GivenPath.Find(context, path, facts), null) : default;
    }

    private Example Row(string title, RowSyntax row, List<(GivenPath? Path, Func<CellSyntax, Expectation?>? Expect)> columns, IReadOnlyList<GivenField> shared)
    {
        var values = shared;
        var expectations = new List<Expectation>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Path is { } path && cells.Read(row.Cells[i], ExampleGrammar.Value) is { } value && given.Value(value, path.Type) is { } content)
            {
                values = path.Put(values, content);
            }
            else if (columns[i].Expect is { } expect && expect(row.Cells[i]) is { } expectation)
            {
                expectations.Add(expectation);
            }
        }

        return new Example { Title = title, Given = values, Request = Request(expectations), Expectations = expectations, Span = row.Span };
    }

    // A result at an element can only come of a request that names the element; the row then asks for all that it expects something of.
    private static IReadOnlyList<RequestedItem> Request(IReadOnlyList<Expectation> expectations) => expectations.Any(expected => expected is { Service: not null, Key: not null })
        ?
        [
            .. expectations.Where(expected => expected.Service is not null)
                .GroupBy(expected => expected.Service)
                .Select(same => new RequestedItem(1, same.Key, null, Phase.Start, [.. same.Select(expected => expected.Key).OfType<string>().Distinct()])),
        ]
        : [];

    private Expectation? Expectation(IdentifierSyntax subject, IdentifierSyntax? key, CellSyntax cell)
    {
        if (subject.Text == "action")
        {
            return cells.Read(cell, Tokens.Name("an action")) is { } action
                ? bind(new ExpectationSyntax(cell.Span, ExpectationKind.Action, null, null, null, false, action.Text, null, []))
                : null;
        }

        return cells.Read(cell, ExampleGrammar.ResultWords) is { } result
            ? bind(new ExpectationSyntax(cell.Span, ExpectationKind.Result, null, subject, key, false, result, null, []))
            : null;
    }
}
