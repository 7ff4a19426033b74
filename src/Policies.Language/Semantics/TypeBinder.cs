using System.Globalization;
using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Types as written to types of the model.</summary>
internal sealed class TypeBinder(BindingContext context)
{
    private static readonly string[] Simple = ["yes-no", "duration", "date", "text", "code", "number", "whole-number", "percent", "choice", "grade", "list"];

    /// <summary>Whether the language has a type of this name.</summary>
    public static bool IsSimple(string name) => Simple.Contains(name);

    /// <summary>The type; null if it is told of.</summary>
    public PolicyType? Bind(TypeSyntax syntax, IdentifierSyntax? name = null, string? title = null)
    {
        var type = BindValue(syntax, name, title);
        if (type is null || !syntax.OrNone)
        {
            return type;
        }

        if (WhyNotNone(type) is { } why)
        {
            context.Diagnostics.Report(Descriptors.CannotBeNone, syntax.Span, null, [], Sentence(TypePhrase.Of(type)), why);
            return null;
        }

        return OptionalType.Of(type);
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string? WhyNotNone(PolicyType type) => type switch
    {
        ListType => "an empty list says that there is none",
        OptionsType options when options.Options.Contains("none") => "'none' is one of its options",
        OptionalType => "it may be none already",
        _ => null,
    };

    private PolicyType? BindValue(TypeSyntax syntax, IdentifierSyntax? name, string? title)
    {
        switch (syntax)
        {
            case OptionsTypeSyntax options:
                return Options(options, name, title);
            case NumberTypeSyntax number:
                return Number(number);
            case ListTypeSyntax list:
                if (Bind(list.Element) is not { } element)
                {
                    return null;
                }

                if (element is OptionalType)
                {
                    context.Diagnostics.Report(Descriptors.CannotBeNone, list.Element.Span, null, [], "An element of a list", "what is none is left out of the list");
                    return null;
                }

                if (element is ListType)
                {
                    context.Diagnostics.Report(Descriptors.TypeClash, list.Element.Span, "a record or a single value as the element of a list", TypePhrase.Of(element));
                    return null;
                }

                return new ListType(element);
            case NamedTypeSyntax named:
                return Named(named);
            default:
                return null;
        }
    }

    private PolicyType? Named(NamedTypeSyntax named)
    {
        switch (named.Name)
        {
            case "yes-no":
                return SimpleType.YesNo;
            case "duration":
                return SimpleType.Duration;
            case "date":
                return SimpleType.Date;
            case "text":
                return SimpleType.Text;
            case "code":
                return SimpleType.Code;
        }

        if (context.Types.Find(named.Name) is { } type)
        {
            context.Used.Add(type);
            return type;
        }

        Undeclared.Report(context, named.Span, "a type", named.Name, Simple.Concat(context.Types.Names));
        return null;
    }

    private OptionsType? Options(OptionsTypeSyntax syntax, IdentifierSyntax? name, string? title)
    {
        var seen = new Dictionary<string, CodeSyntax>(StringComparer.Ordinal);
        foreach (var option in syntax.Options)
        {
            if (seen.TryGetValue(option.Text, out var first))
            {
                context.Diagnostics.Report(Descriptors.DeclaredTwice, option.Span, null, [new Related(first.Span, "It is declared here first.")], option.Text);
            }
            else
            {
                seen.Add(option.Text, option);
            }
        }

        if (seen.Count > 64)
        {
            context.Diagnostics.Report(Descriptors.TooManyOptions, syntax.Span, seen.Count);
            return null;
        }

        return new OptionsType(name?.Text, title, syntax.IsGrade, [.. seen.Keys]) { Text = context.Text, Span = name?.Span ?? default };
    }

    private NumberType? Number(NumberTypeSyntax syntax)
    {
        var kind = syntax.Word switch { "whole-number" => TypeKind.WholeNumber, "percent" => TypeKind.Percent, _ => TypeKind.Number };
        if (kind == TypeKind.Percent && syntax.Unit is not (null or "%"))
        {
            context.Diagnostics.Report(Descriptors.UnitClash, syntax.UnitSpan, new Fix("Write %", [new Edit(syntax.UnitSpan, "%")]), [], "the unit % for a percent", syntax.Unit);
        }

        var (least, greatest) = (Bound(syntax.Least), Bound(syntax.Greatest));
        if (least > greatest)
        {
            context.Diagnostics.Report(Descriptors.ReversedRange, syntax.Span, least.Value, greatest.Value);
            return null;
        }

        var declared = least is { } low && greatest is { } high ? Range<decimal>.Between(low, high) : default;
        return new NumberType(kind, declared, kind == TypeKind.Percent ? null : syntax.Unit) { Conversions = [.. Conversions(syntax)] };
    }

    private IEnumerable<Conversion> Conversions(NumberTypeSyntax syntax)
    {
        var own = syntax.Unit is { } declared ? UnitTable.Find(declared) : null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var conversion in syntax.Conversions)
        {
            var (unit, factor) = (UnitTable.Find(conversion.Unit)!, Literals.Decimal(conversion.Factor, context));
            if (own is null || syntax.Word == "whole-number")
            {
                context.Diagnostics.Report(Descriptors.TypeClash, conversion.Span, "'also' after a number with a unit of its own", own is null ? "a number without a unit" : "a whole number");
            }
            else if (unit.Dimension == own.Dimension)
            {
                context.Diagnostics.Report(Descriptors.UnitClash, conversion.Span, $"a unit that does not convert to {own.Code} by itself", $"{unit.Code}, which does");
            }
            else if (!seen.Add(unit.Dimension))
            {
                context.Diagnostics.Report(Descriptors.Repeated, conversion.Span, $"'also {unit.Code}', or a unit that converts to it,");
            }
            else if (factor <= 0 || conversion.Factor.Unit is not null)
            {
                context.Diagnostics.Report(Descriptors.TypeClash, conversion.Factor.Span, "a plain number above 0 after 'times'", "'" + context.Text.Slice(conversion.Factor.Span) + "'");
            }
            else
            {
                yield return new Conversion(unit.Code, factor);
            }
        }
    }

    private decimal? Bound(ExpressionSyntax? syntax) => syntax switch
    {
        NumberSyntax number => Literals.Decimal(number, context),
        UnarySyntax { Operand: NumberSyntax number } => -Literals.Decimal(number, context),
        _ => null,
    };
}
