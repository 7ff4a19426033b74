using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.ExpressionGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>Types, as facts, fields and definitions declare them.</summary>
internal static class TypeGrammar
{
    private static readonly string[] WithParts = ["choice", "grade", "list", "number", "whole-number", "percent"];

    private static readonly Parser<bool> OrNone = IfNext(
        "or",
        from orWord in Word("or")
        from none in Word("none")
        select true,
        false);

    private static readonly Parser<CodeSyntax> Option = input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind is TokenKind.Code or TokenKind.Name && (at.Token.Is("none") || !Reserved.Contains(at.Token.Text)))
        {
            return Result.Success(new CodeSyntax(at.Token.Span, at.Token.Text), at.Advance());
        }

        at.Context.Expect(at.Position, "an option");
        if (at.Token.Kind == TokenKind.Name)
        {
            at.Context.Report(Diagnostics.Descriptors.ReservedWord, at.Token.Span, null, at.Token.Text, "an option");
        }

        return Fail<CodeSyntax>(at);
    };

    private static readonly Parser<TypeSyntax> Options = Spanned(
        from word in Word("choice", "grade")
        from of in word.Text == "choice" ? Word("of") : input => Result.Success(word, input)
        from options in word.Text == "choice" ? List(Option) : List(Option, "<")
        from none in OrNone
        select (IsGrade: word.Text == "grade", options, none),
        (span, type) => (TypeSyntax)new OptionsTypeSyntax(span, type.IsGrade, type.options, type.none));

    private static readonly Parser<ExpressionSyntax> Bound = input =>
    {
        var at = (TokenInput)input;
        if (!at.Token.Is("-"))
        {
            return Widen(Number(at));
        }

        var number = Number(at.Advance());
        return number.WasSuccessful
            ? Result.Success<ExpressionSyntax>(new UnarySyntax(TextSpan.FromBounds(at.Token.Span.Start, number.Value.Span.End), false, number.Value), number.Remainder)
            : Fail<ExpressionSyntax>(number.Remainder);
    };

    private static readonly Parser<(ExpressionSyntax? Least, ExpressionSyntax? Greatest)> Range = input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Number && !at.Token.Is("-"))
        {
            at.Context.Expect(at.Position, "a range");
            return Result.Success(((ExpressionSyntax?)null, (ExpressionSyntax?)null), at);
        }

        return (from least in Bound
                from dots in Mark("..")
                from greatest in Bound
                select ((ExpressionSyntax?)least, (ExpressionSyntax?)greatest))(at);
    };

    private static readonly Parser<IReadOnlyList<ConversionSyntax>> Conversions = input =>
    {
        var conversions = new List<ConversionSyntax>();
        while (((TokenInput)input).Token.Is("also"))
        {
            var conversion = Spanned(
                from also in Word("also")
                from unit in OfKind(TokenKind.Unit, "a unit")
                from times in Word("times")
                from factor in Rule(Number)
                select (unit.Text, factor),
                (span, parts) => new ConversionSyntax(span, parts.Text, parts.factor))(input);
            if (!conversion.WasSuccessful)
            {
                return Fail<IReadOnlyList<ConversionSyntax>>(conversion.Remainder);
            }

            conversions.Add(conversion.Value);
            input = conversion.Remainder;
        }

        return Result.Success<IReadOnlyList<ConversionSyntax>>(conversions, input);
    };

    private static readonly Parser<TypeSyntax> Numeric = Spanned(
        from word in Word("number", "whole-number", "percent")
        from range in Range
        from unit in Rule(UnitOrNone)
        from conversions in Conversions
        from none in OrNone
        select (word, range, unit, conversions, none),
        (span, type) => (TypeSyntax)new NumberTypeSyntax(
            span,
            type.word.Text,
            type.range.Least,
            type.range.Greatest,
            type.unit?.Text ?? ((type.range.Greatest as NumberSyntax) ?? (type.range.Greatest as UnarySyntax)?.Operand as NumberSyntax)?.Unit,
            type.unit?.Span ?? ((type.range.Greatest as NumberSyntax) ?? (type.range.Greatest as UnarySyntax)?.Operand as NumberSyntax)?.UnitSpan ?? default,
            type.conversions,
            type.none));

    private static readonly Parser<IdentifierSyntax> TypeName = input =>
    {
        var name = Name("a type")(input);
        if (name.WasSuccessful)
        {
            CheckParts((TokenInput)input, (TokenInput)name.Remainder);
        }

        return name;
    };

    private static readonly Parser<TypeSyntax> Named = Spanned(
        from name in TypeName
        from none in OrNone
        select (name.Text, none),
        (span, type) => (TypeSyntax)new NamedTypeSyntax(span, type.Text, type.none));

    private static readonly Parser<TypeSyntax> ListOf = Spanned(
        from list in Word("list")
        from of in Word("of")
        from element in Rule(Type)
        from none in OrNone
        select (element, none),
        (span, type) => (TypeSyntax)new ListTypeSyntax(span, type.element, type.none));

    // Only the types of the language have parts, so what has parts was meant to be one of them.
    private static void CheckParts(TokenInput name, TokenInput next)
    {
        if (next.Token.Kind is TokenKind.Number or TokenKind.Unit or TokenKind.Code || next.Token.Is("of") || next.Token.Is("none") || next.Peek(1).Is("<") || next.Peek(1).Is(","))
        {
            var nearest = NearestName.Of(name.Token.Text, WithParts);
            name.Context.Report(
                Diagnostics.Descriptors.Unexpected,
                name.Token.Span,
                Diagnostics.Suggestion.Fix(name.Token.Span, nearest),
                "one of " + string.Join(", ", WithParts) + " before " + TokenWords.Of(next.Token),
                TokenWords.Of(name.Token),
                Diagnostics.Suggestion.Hint(nearest));
        }
    }

    /// <summary>A type.</summary>
    public static IResult<TypeSyntax> Type(IInput input) => ((TokenInput)input).Token.Text switch
    {
        "choice" or "grade" => Options(input),
        "number" or "whole-number" or "percent" => Numeric(input),
        "list" => ListOf(input),
        _ => Named(input),
    };
}
