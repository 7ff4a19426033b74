using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Definitions by rows, and parameters, whose rows are the dates from which their values are in force.</summary>
internal sealed class TableBinder(BindingContext context, ExpressionBinder expressions, MessageBinder messages, DefinitionBinder definitions)
{
    /// <summary>The rows of a definition; with an error in one of them the constant stays.</summary>
    public void Bind(DefineSyntax syntax, Definition definition)
    {
        if (definition.Type.WithoutNone is RecordType or ListType)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Type.Span, "a single value for a definition by rows", TypePhrase.Of(definition.Type));
            return;
        }

        var scope = Scope.Empty.With(definition.Parameters);
        var rows = syntax.Rows.Select(row => Row(row, definition, syntax.Type.Span, scope)).ToList();
        NotReached(syntax.Rows);
        if (rows.Count > 0 && !rows.Contains(null))
        {
            Close(definition, [.. rows.OfType<TableRow>()], syntax.Name.Span);
        }
    }

    /// <summary>The values of a parameter, the last in force first: the first whose date the service date has reached is in force.</summary>
    public void Bind(ParameterSyntax syntax, Definition definition, Field serviceDate)
    {
        if (definition.Type.WithoutNone is RecordType or ListType)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Type.Span, "a single value for a parameter", TypePhrase.Of(definition.Type));
            return;
        }

        if (syntax.Values.Count == 0)
        {
            context.Diagnostics.Report(Descriptors.NothingBelow, syntax.Name.Span, "'parameter'", "its values, each on a line like 'from 2026-01-01: 50'");
            return;
        }

        var rows = new List<(string From, TableRow Row)>();
        foreach (var value in syntax.Values)
        {
            if (Dated(value, definition, syntax.Type.Span, serviceDate) is not { } row)
            {
                continue;
            }

            if (rows.FirstOrDefault(other => other.From == value.From.Text).Row is { } first)
            {
                context.Diagnostics.Report(Descriptors.Repeated, value.From.Span, null, [new Related(first.Span, "It is given here first.")], "'from " + value.From.Text + "'");
                continue;
            }

            rows.Add((value.From.Text, row));
        }

        if (rows.Count > 0)
        {
            Close(definition, [.. rows.OrderByDescending(row => row.From, StringComparer.Ordinal).Select(row => row.Row)], syntax.Name.Span);
        }
    }

    private static void Close(Definition definition, IReadOnlyList<TableRow> rows, TextSpan span) => definition.Body = definition.Type.Kind == TypeKind.YesNo
        ? new TruthTable(rows) { Span = span }
        : new ValueTable(rows, definition.Type) { Span = span };

    private TableRow? Row(DefineRowSyntax syntax, Definition definition, TextSpan declared, Scope scope)
    {
        var label = context.Label(syntax.Tail);
        var when = syntax.Condition is null ? null : expressions.Conditions.BindCondition(syntax.Condition, scope);
        var value = syntax.Value is null ? null : definitions.Value(syntax.Value, definition, declared, scope);
        if (when is null != syntax.Condition is null || value is null != syntax.Value is null)
        {
            return null;
        }

        return new TableRow { When = when, Value = value, Label = label, Ask = syntax.Ask is null ? null : messages.Bind(syntax.Ask, scope), Span = syntax.Span };
    }

    private void NotReached(IReadOnlyList<DefineRowSyntax> rows)
    {
        var otherwise = rows.FirstOrDefault(row => row.Condition is null);
        foreach (var later in rows.SkipWhile(row => row != otherwise).Skip(1).Where(_ => otherwise is not null))
        {
            context.Diagnostics.Report(Descriptors.NeverReached, later.Span, null, [new Related(otherwise!.Span, "This one always applies.")]);
        }
    }

    private TableRow? Dated(ParameterValueSyntax syntax, Definition definition, TextSpan declared, Field serviceDate)
    {
        var label = context.Label(syntax.Tail);
        var value = definitions.Value(syntax.Value, definition, declared, Scope.Empty);
        if (syntax.From.Text.Length != "2026-01-12".Length)
        {
            context.Diagnostics.Report(
                Descriptors.TypeClash, syntax.From.Span, new Fix("Write the first day", [new Edit(syntax.From.Span, syntax.From.Text + "-01")]), [], "a day", "'" + syntax.From.Text + "', a month");
            return null;
        }

        if (value is null)
        {
            return null;
        }

        if (value is not (NumberLiteral or DurationLiteral or DateLiteral or TextLiteral or OptionLiteral or NoneLiteral or Constant))
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Value.Span, "a value that is written out", "'" + context.Text.Slice(syntax.Value.Span) + "'");
            return null;
        }

        var reached = new Comparison(
            ComparisonKind.AtLeast, new FactReference(serviceDate) { Span = syntax.From.Span }, [new DateLiteral(syntax.From.Text) { Span = syntax.From.Span }])
        {
            Span = syntax.From.Span,
            Label = new Label("from " + syntax.From.Text, label.Citations),
        };
        return new TableRow { When = reached, Value = value, Label = label, Span = syntax.Span };
    }
}
