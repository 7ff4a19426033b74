using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;
using Sprache;

namespace Policies.Language.Semantics;

/// <summary>Examples: facts by the types of their declarations, requests, expectations; <c>like</c> and tables are expanded.</summary>
internal sealed class ExampleBinder(BindingContext context, ExpressionBinder expressions, IReadOnlyList<Field> facts)
{
    private readonly CellReader _cells = new(context);
    private readonly GivenBinder _given = new(context, expressions, new CellReader(context));
    private readonly Dictionary<string, Example> _byTitle = new(StringComparer.Ordinal);

    /// <summary>One example.</summary>
    public Example? Bind(ExampleSyntax syntax)
    {
        Example? like = null;
        if (syntax.Like is { } other && !_byTitle.TryGetValue(other.Text, out like))
        {
            Undeclared.Report(context.Diagnostics, other.Span, "an example before this one", other.Text, _byTitle.Keys);
        }

        var given = _given.Fields(syntax.Given, facts, "fact");
        var example = new Example
        {
            Title = context.PlainText(syntax.Title),
            Given = [.. (like?.Given ?? []).Where(field => given.All(own => own.Field != field.Field)), .. given],
            Request = syntax.Request.Count > 0 ? [.. syntax.Request.SelectMany(Items)] : like?.Request ?? [],
            Expectations = [.. syntax.Expect.Select(Expectation).OfType<Expectation>()],
            Note = syntax.Note?.Text,
            Span = syntax.Title.Span,
        };
        if (_byTitle.ContainsKey(example.Title))
        {
            context.Diagnostics.Report(Descriptors.DeclaredTwice, syntax.Title.Span, null, [new Related(_byTitle[example.Title].Span, "It is declared here first.")], example.Title);
            return example;
        }

        _byTitle.Add(example.Title, example);
        return example;
    }

    /// <summary>A table: one example a row.</summary>
    public IReadOnlyList<Example> Bind(ExamplesTableSyntax syntax)
    {
        var title = context.PlainText(syntax.Title);
        var shared = _given.Fields(syntax.Given, facts, "fact");
        if (syntax.Table is not { Rows.Count: > 1 } table)
        {
            return [];
        }

        var columns = table.Rows[0].Cells.Select(Column).ToList();
        return [.. table.Rows.Skip(1).Select((row, index) => Row($"{title}, row {index + 1}", row, columns, shared)).OfType<Example>()];
    }

    private (Field? Fact, Func<CellSyntax, Expectation?>? Expect) Column(CellSyntax cell)
    {
        if (cell.Tokens.Count > 0 && cell.Tokens[0].Is("expect"))
        {
            var subject = _cells.Read(
                cell,
                from expect in Tokens.Word("expect")
                from name in Tokens.Name("a service, a criterion or 'action'")
                from key in Combinators.IfNext("at", from at in Tokens.Word("at") from key in Combinators.Rule(Tokens.Key) select (IdentifierSyntax?)key, null)
                select Tuple.Create(name, key));
            return subject is null ? default : (null, result => CellExpectation(subject.Item1, subject.Item2, result));
        }

        var fact = _cells.Read(cell, Tokens.Name("a fact, or 'expect' and a service"));
        if (fact is null)
        {
            return default;
        }

        var field = facts.FirstOrDefault(candidate => candidate.Name == fact.Text);
        if (field is null)
        {
            Undeclared.Report(context.Diagnostics, fact.Span, "a fact", fact.Text, facts.Select(candidate => candidate.Name));
        }

        return (field, null);
    }

    private Example? Row(string title, RowSyntax row, List<(Field? Fact, Func<CellSyntax, Expectation?>? Expect)> columns, IReadOnlyList<GivenField> shared)
    {
        if (!_cells.Fit(row, columns.Count))
        {
            return null;
        }

        var given = new List<GivenField>();
        var expectations = new List<Expectation>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Fact is { } fact && _cells.Read(row.Cells[i], ExampleGrammar.Value) is { } value && _given.Value(value, fact.Type) is { } content)
            {
                given.Add(new GivenField(fact, content));
            }
            else if (columns[i].Expect is { } expect && expect(row.Cells[i]) is { } expectation)
            {
                expectations.Add(expectation);
            }
        }

        return new Example
        {
            Title = title,
            Given = [.. shared.Where(field => given.All(own => own.Field != field.Field)), .. given],
            Request = [],
            Expectations = expectations,
            Span = row.Span,
        };
    }

    private Expectation? CellExpectation(IdentifierSyntax subject, IdentifierSyntax? key, CellSyntax cell)
    {
        if (subject.Text == "action")
        {
            return _cells.Read(cell, Tokens.Name("an action")) is { } action
                ? Expectation(new ExpectationSyntax(cell.Span, ExpectationKind.Action, null, null, null, false, action.Text, null, []))
                : null;
        }

        return _cells.Read(cell, ExampleGrammar.ResultWords) is { } result
            ? Expectation(new ExpectationSyntax(cell.Span, ExpectationKind.Result, null, subject, key, false, result, null, []))
            : null;
    }

    private IEnumerable<RequestedItem> Items(RequestLineSyntax line)
    {
        foreach (var item in line.Items)
        {
            if (item.ToContinue)
            {
                context.NotYet(item.Span, "A request 'to continue'");
                continue;
            }

            var service = item.Service is { } name ? context.Services.Require(name.Text, name.Span, context.Diagnostics) : null;
            if (item.Service is not null && service is null)
            {
                continue;
            }

            if (service is { Elements: null } && item.At.Count > 0)
            {
                context.Diagnostics.Report(
                    Descriptors.BadExample, item.At[0].Span, null, [new Related(service.Span, $"'{service.Name}' is declared here.")], $"The service '{service.Name}' is not decided 'at each' element, so it takes none.");
                continue;
            }

            yield return new RequestedItem(line.Stage, service, item.Code, [.. item.At.Select(key => key.Text)]);
        }
    }

    private Expectation? Expectation(ExpectationSyntax syntax)
    {
        switch (syntax.Kind)
        {
            case ExpectationKind.Action:
                var actions = new[] { "approve", "approve-in-part", "deny", "request-documents", "refer" };
                if (!actions.Contains(syntax.Result))
                {
                    Undeclared.Report(context.Diagnostics, syntax.Span, "an action", syntax.Result!, actions);
                    return null;
                }

                return new Expectation { Stage = syntax.Stage, Action = syntax.Result, Span = syntax.Span };
            case ExpectationKind.MissingIncludes or ExpectationKind.MissingIs:
                return new Expectation
                {
                    Stage = syntax.Stage,
                    Missing = [.. syntax.Paths.Select(path => context.Text.Slice(path.Span))],
                    IsWholeMissing = syntax.Kind == ExpectationKind.MissingIs,
                    Span = syntax.Span,
                };
            default:
                return Result(syntax);
        }
    }

    private Expectation? Result(ExpectationSyntax syntax)
    {
        var subject = syntax.Subject!;
        var isTruth = syntax.Result is "met" or "not met" or "unknown";
        if (context.Services.Find(subject.Text) is { } service && !isTruth)
        {
            return new Expectation { Stage = syntax.Stage, Service = service, Key = syntax.Key?.Text, Result = syntax.Result, Basis = syntax.Basis, Span = syntax.Span };
        }

        if (context.Values.Find(subject.Text) is Definition { Type.Kind: TypeKind.YesNo } definition && isTruth)
        {
            if (definition.Parameters.Count > 1 || definition.Parameters.Count == 1 != (syntax.Key is not null))
            {
                context.Diagnostics.Report(
                    Descriptors.WrongArguments, syntax.Span, null, [new Related(definition.Span, $"'{definition.Name}' is declared here.")],
                    definition.Name, definition.Parameters.Count == 0 ? "no argument" : "the key of one element", syntax.Key is null ? "none" : "'" + syntax.Key.Text + "'");
                return null;
            }

            context.Used.Add(definition);
            return new Expectation { Stage = syntax.Stage, Definition = definition, Key = syntax.Key?.Text, Result = syntax.Result, Span = syntax.Span };
        }

        if (context.Services.Find(subject.Text) is not null || context.Values.Find(subject.Text) is Definition)
        {
            context.Diagnostics.Report(
                Descriptors.TypeClash,
                syntax.Span,
                isTruth ? "the outcome of a service ('necessary', 'not necessary', …)" : "the result of a criterion ('met', 'not met' or 'unknown')",
                "'" + syntax.Result + "'");
            return null;
        }

        Undeclared.Report(context.Diagnostics, subject.Span, "a service or criterion", subject.Text, context.Services.Names.Concat(context.Values.Names));
        return null;
    }
}
