using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Facts that examples give, by the types of their declarations.</summary>
internal sealed class GivenBinder(BindingContext context, ExpressionBinder expressions, CellReader cells)
{
    private const int MaxExcerpt = 40;

    /// <summary>Facts, or the fields of one record.</summary>
    public IReadOnlyList<GivenField> Fields(IReadOnlyList<GivenSyntax> syntax, IReadOnlyList<Field> fields, string what)
    {
        var given = new List<GivenField>();
        foreach (var line in syntax)
        {
            if (line.Name is not { } name)
            {
                context.Diagnostics.Report(Descriptors.BadExample, line.Span, "the name of a " + what + ", and its value", "a bullet");
                continue;
            }

            var field = fields.FirstOrDefault(candidate => candidate.Name == name.Text);
            if (field is null)
            {
                Undeclared.Report(context, name.Span, "a " + what, name.Text, fields.Select(candidate => candidate.Name));
            }
            else if (given.Any(other => other.Field == field))
            {
                context.Diagnostics.Report(Descriptors.Repeated, name.Span, "'" + name.Text + "'");
            }
            else if (Content(line, field.Type) is { } content)
            {
                given.Add(new GivenField(field, content));
            }
        }

        return given;
    }

    /// <summary>A value by itself, by its type.</summary>
    public GivenContent? Value(ValueSyntax value, PolicyType type)
    {
        if (value.Form == ValueForm.Unknown)
        {
            return new GivenUnknown();
        }

        if (type is OptionalType optional)
        {
            return Optional(value, optional.Element);
        }

        if (type is ListType && value.Literals is [NoneSyntax])
        {
            return new GivenList([]);
        }

        if (type is ListType or RecordType)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, value.Span, type is ListType ? "'none', or elements below" : "fields below", "a value");
            return null;
        }

        var literals = value.Literals.Select(literal => Literal(literal, type)).ToList();
        if (literals.Contains(null))
        {
            return null;
        }

        if (value.Form is not (ValueForm.Single or ValueForm.Alternatives) && type.Kind is TypeKind.YesNo or TypeKind.Choice or TypeKind.Text or TypeKind.Code)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, value.Span, TypePhrase.Of(type) + ", which has no order", "a range");
            return null;
        }

        if (value.Form == ValueForm.Alternatives && type is not OptionsType)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, value.Span, TypePhrase.Of(type), "several values; only a choice or grade takes 'or'");
            return null;
        }

        return new GivenValue((GivenForm)((int)value.Form - 1), [.. literals.OfType<Expression>()], value.On?.Text, value.From is null ? null : context.PlainText(value.From));
    }

    private GivenContent? Optional(ValueSyntax value, PolicyType type)
    {
        if (value.Literals is [NoneSyntax none])
        {
            return new GivenValue(GivenForm.Single, [new NoneLiteral(type) { Span = none.Span }], value.On?.Text, value.From is null ? null : context.PlainText(value.From));
        }

        if (value.Literals.FirstOrDefault(literal => literal is NoneSyntax) is { } beside)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, beside.Span, "'none' by itself, or 'unknown' where that is not known", "'none' beside a value");
            return null;
        }

        return Value(value, type);
    }

    private GivenContent? Content(GivenSyntax line, PolicyType type)
    {
        if (line.Value is { } value)
        {
            if (line.Includes is { } beside)
            {
                context.Diagnostics.Report(Descriptors.BadExample, beside, "a value, or 'includes' and the known elements below it", "both");
                return null;
            }

            foreach (var below in line.Children.Take(1))
            {
                context.Diagnostics.Report(Descriptors.UnexpectedChild, below.Span, "a fact with a value", "nothing below it");
            }

            return Value(value, type);
        }

        if (line.Includes is { } includes && (type is not ListType || (line.Table is null && line.Children.Count == 0)))
        {
            context.Diagnostics.Report(
                Descriptors.BadExample, includes, type is ListType ? "the elements that are known, below 'includes'" : "a list before 'includes'",
                type is ListType ? "nothing" : TypePhrase.Of(type));
            return null;
        }

        switch (type.WithoutNone)
        {
            case RecordType record:
                return new GivenRecord(Fields(line.Children, record.Fields, "field of " + record.Name));
            case ListType { Element: RecordType element }:
                return new GivenList(
                    line.Table is { } table ? Table(table, element) : [.. line.Children.Select(child => Element(child, element)).OfType<GivenContent>()],
                    line.Includes is not null);
            case ListType list when line.Table is null && line.Children.Count > 0:
                return new GivenList([.. line.Children.Select(child => Single(child, list.Element)).OfType<GivenContent>()], line.Includes is not null);
            default:
                context.Diagnostics.Report(
                    Descriptors.BadExample, line.Name?.Span ?? line.Span, $"'{line.Name?.Text}' with ':' and {TypePhrase.Of(type)}, or 'unknown'", "no value");
                return null;
        }
    }

    private GivenRecord? Element(GivenSyntax line, RecordType element)
    {
        if (line.IsBullet)
        {
            var own = line.Name is null ? [] : new[] { new GivenSyntax(line.Span, line.Name, line.Value, [], null, false) };
            return new GivenRecord(Fields([.. own, .. line.Children], element.Fields, "field of " + element.Name));
        }

        if (element.Key is not { } key || line.Name is not { } name || line.Value is not null)
        {
            context.Diagnostics.Report(
                Descriptors.BadExample,
                line.Span,
                $"{(element.Key is null ? "a bullet" : "the key of an element, or a bullet,")} with the fields of '{element.Name}' below it",
                "'" + Excerpt(line) + "'");
            return null;
        }

        var keyed = new GivenField(key, new GivenValue(GivenForm.Single, [new TextLiteral(name.Text, SimpleType.Text) { Span = name.Span }], null, null));
        return new GivenRecord([keyed, .. Fields(line.Children, element.Fields, "field of " + element.Name)]);
    }

    private GivenContent? Single(GivenSyntax line, PolicyType element)
    {
        if (line is { IsBullet: true, Name: null, Value: { } value, Children.Count: 0 })
        {
            return Value(value, element);
        }

        context.Diagnostics.Report(Descriptors.BadExample, line.Span, $"a bullet with {TypePhrase.Of(element)}", "'" + Excerpt(line) + "'");
        return null;
    }

    // A column for each field, a row for each record.
    private IReadOnlyList<GivenContent> Table(TableSyntax table, RecordType element)
    {
        var columns = new List<Field?>();
        foreach (var cell in table.Rows[0].Cells)
        {
            var field = Column(cell, element);
            if (field is not null && columns.Contains(field))
            {
                context.Diagnostics.Report(Descriptors.Repeated, cell.Span, "'" + field.Name + "'");
                field = null;
            }

            columns.Add(field);
        }

        return [.. cells.Rows(table).Select(row => Row(row.Row, columns))];
    }

    private Field? Column(CellSyntax cell, RecordType element)
    {
        if (cells.Read(cell, Tokens.Name("a field of " + element.Name)) is not { } name)
        {
            return null;
        }

        var field = element.Fields.FirstOrDefault(candidate => candidate.Name == name.Text);
        if (field is null)
        {
            Undeclared.Report(context, name.Span, "a field of " + element.Name, name.Text, element.Fields.Select(candidate => candidate.Name));
        }

        return field;
    }

    private GivenRecord Row(RowSyntax row, IReadOnlyList<Field?> columns) => new(
    [
        .. columns.Zip(row.Cells, (field, cell) => (field, cell))
            .Select(pair => pair.field is { } field && cells.Read(pair.cell, ExampleGrammar.Value) is { } value && Value(value, field.Type) is { } content
                ? new GivenField(field, content)
                : null)
            .OfType<GivenField>(),
    ]);

    private string Excerpt(GivenSyntax line) => context.Text.Slice(new(line.Span.Start, Math.Min(line.Span.Length, MaxExcerpt))).Split('\n')[0];

    private Expression? Literal(ExpressionSyntax syntax, PolicyType type)
    {
        if (type.Kind == TypeKind.YesNo)
        {
            if (syntax is YesNoSyntax answer)
            {
                return new Constant(answer.Value) { Span = answer.Span };
            }

            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Span, "yes, no or unknown", "'" + context.Text.Slice(syntax.Span) + "'");
            return null;
        }

        if (type.Kind is TypeKind.Text or TypeKind.Code && syntax is NameSyntax word)
        {
            return new TextLiteral(word.Name, SimpleType.Text) { Span = word.Span };
        }

        if (expressions.Bind(syntax, Scope.Empty, type) is not { } literal)
        {
            return null;
        }

        if (literal is NumberLiteral number && type is NumberType declared)
        {
            if (number.Type is NumberType { Unit: null, Kind: not TypeKind.Percent })
            {
                // A bare number is in the declared unit, as it is in a case.
                literal = new NumberLiteral(number.Value, declared) { Span = syntax.Span };
            }
            else if (new UnitBinder(context).Align(literal, new NumberLiteral(0, declared) { Span = syntax.Span }) is { } aligned)
            {
                literal = aligned.Left;
            }
            else
            {
                return null;
            }

            if (!declared.Declared.IsWhole && declared.Declared.Cut(((NumberLiteral)literal).Value) is null)
            {
                context.Diagnostics.Report(
                    Descriptors.OutOfRange, syntax.Span, number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    FormattableString.Invariant($"{declared.Declared.Low.Value} to {declared.Declared.High.Value}"));
                return null;
            }

            return literal;
        }

        var fits = type is OptionsType ? literal.Type == type : literal.Type.Kind == type.Kind || (type.Kind is TypeKind.Text or TypeKind.Code && literal is TextLiteral);
        if (fits)
        {
            return literal;
        }

        context.Diagnostics.Report(Descriptors.TypeClash, syntax.Span, TypePhrase.Of(type), TypePhrase.Of(literal.Type));
        return null;
    }
}
