using System.Globalization;
using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Literals, by the type that is expected of them.</summary>
internal sealed class LiteralBinder(BindingContext context)
{
    /// <summary>A number: a quantity, a duration, a year, or a code, as its unit and the type expected say.</summary>
    public Expression? Number(NumberSyntax number, PolicyType? expected)
    {
        if (number.Unit is { } unit && Reserved.DurationUnits.Contains(unit))
        {
            return Duration(number, unit);
        }

        switch (expected?.Kind)
        {
            case TypeKind.Date when number.Unit is null && number.Text.Length == 4 && number.Text != "0000":
                return new DateLiteral(number.Text) { Span = number.Span };
            case TypeKind.Code or TypeKind.Text when number.Unit is null:
                return new TextLiteral(number.Text, expected.Kind == TypeKind.Code ? SimpleType.Code : SimpleType.Text) { Span = number.Span };
            case TypeKind.Choice or TypeKind.Grade when number.Unit is null:
                return Option(number.Text, number.Span, (OptionsType)expected);
        }

        var value = Literals.Decimal(number, context);
        var kind = number.Unit == "%" ? TypeKind.Percent : number.Text.Contains('.') ? TypeKind.Number : TypeKind.WholeNumber;
        return new NumberLiteral(value, new NumberType(kind, default, number.Unit == "%" ? null : number.Unit)) { Span = number.Span };
    }

    /// <summary>An option of a choice or grade.</summary>
    public Expression? Option(string name, TextSpan span, OptionsType type)
    {
        for (var i = 0; i < type.Options.Count; i++)
        {
            if (type.Options[i] == name)
            {
                return new OptionLiteral(i, type) { Span = span };
            }
        }

        var nearest = NearestName.Of(name, type.Options);
        context.Diagnostics.Report(
            Descriptors.UnknownOption,
            span,
            Suggestion.Fix(span, nearest),
            type.Name is { } named && context.Types.Find(named) == type ? [context.Types.Place(named, $"'{named}' is declared here.")] : [],
            name,
            type.Name ?? "this type",
            string.Join(", ", type.Options),
            Suggestion.Hint(nearest));
        return null;
    }

    private DurationLiteral Duration(NumberSyntax number, string unit)
    {
        var amount = Literals.Decimal(number, context);
        return new DurationLiteral(amount, unit.EndsWith("s", StringComparison.Ordinal) ? unit : unit + "s") { Span = number.Span };
    }
}
