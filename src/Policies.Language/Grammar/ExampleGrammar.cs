using System.Globalization;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.ExpressionGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>The lines of examples: facts given, requests, expectations.</summary>
internal static class ExampleGrammar
{
    private static readonly Parser<ExpressionSyntax> Literal = input =>
    {
        var at = (TokenInput)input;
        switch (at.Token.Kind)
        {
            case TokenKind.Name when at.Token.Text is "yes" or "no":
                return Result.Success<ExpressionSyntax>(new YesNoSyntax(at.Token.Span, at.Token.Text == "yes"), at.Advance());
            case TokenKind.Name when at.Token.Text == "none":
                return Result.Success<ExpressionSyntax>(new NoneSyntax(at.Token.Span), at.Advance());
            case TokenKind.Name:
                return Sequence.Select(Name("a value"), name => (ExpressionSyntax)new NameSyntax(name.Span, name.Text))(at);
            case TokenKind.Mark when at.Token.Text == "-":
                var number = Number(at.Advance());
                return number.WasSuccessful
                    ? Result.Success<ExpressionSyntax>(new UnarySyntax(TextSpan.FromBounds(at.Token.Span.Start, number.Value.Span.End), false, number.Value), number.Remainder)
                    : Fail<ExpressionSyntax>(number.Remainder);
            case TokenKind.Number or TokenKind.Date or TokenKind.String or TokenKind.Code:
                return OperandGrammar.Operand(at);
            default:
                at.Context.Expect(at.Position, "a value");
                return Fail<ExpressionSyntax>(at);
        }
    };

    private static readonly Parser<(ValueForm Form, IReadOnlyList<ExpressionSyntax> Literals)> Core = Choose<(ValueForm, IReadOnlyList<ExpressionSyntax>)>(at => at.Token.Text switch
    {
        "unknown" => from word in Word("unknown") select (ValueForm.Unknown, (IReadOnlyList<ExpressionSyntax>)[]),
        "more" or "less" =>
            from which in Word("more", "less")
            from than in Word("than")
            from literal in Literal
            select (which.Text == "more" ? ValueForm.MoreThan : ValueForm.LessThan, (IReadOnlyList<ExpressionSyntax>)[literal]),
        "at" =>
            from word in Word("at")
            from which in Word("least", "most")
            from literal in Literal
            select (which.Text == "least" ? ValueForm.AtLeast : ValueForm.AtMost, (IReadOnlyList<ExpressionSyntax>)[literal]),
        _ => input => Plain!(input),
    });

    private static readonly Parser<(ValueForm Form, IReadOnlyList<ExpressionSyntax> Literals)> Plain =
        from first in Literal
        from rest in Choose<(ValueForm, IReadOnlyList<ExpressionSyntax>)>(at => at.Token.Kind != TokenKind.Name ? Alone(first) : at.Token.Text switch
        {
            "to" => from to in Word("to") from last in Literal select (ValueForm.Range, (IReadOnlyList<ExpressionSyntax>)[first, last]),
            "or" => Sequence.Select(
                Chain(
                    input => Result.Success<IReadOnlyList<ExpressionSyntax>>([first], input),
                    next => next.Token.Is("or"),
                    Sequence.Select(Literal, literal => (IReadOnlyList<ExpressionSyntax>)[literal]),
                    (left, or, right) => [.. left, .. right]),
                literals => (ValueForm.Alternatives, literals)),
            _ => Alone(first),
        })
        select rest;

    private static Parser<(ValueForm, IReadOnlyList<ExpressionSyntax>)> Alone(ExpressionSyntax first) =>
        input => Result.Success((ValueForm.Single, (IReadOnlyList<ExpressionSyntax>)[first]), input);

    private static readonly Parser<DateSyntax?> OnDate =
        IfNext("on", from onWord in Word("on") from date in OfKind(TokenKind.Date, "a date") select (DateSyntax?)new DateSyntax(date.Span, date.Text), null);

    private static readonly Parser<StringSyntax?> FromSource =
        IfNext("from", from fromWord in Word("from") from source in Rule(Tokens.String) select (StringSyntax?)source, null);

    private static readonly Parser<ValueSyntax> ValueLine = Spanned(
        from core in Core
        from date in OnDate
        from source in FromSource
        select (core, date, source),
        (span, value) => new ValueSyntax(span, value.core.Form, value.core.Literals, value.date, value.source));

    private static readonly Parser<IReadOnlyList<IdentifierSyntax>> AtKeys = IfNext<IReadOnlyList<IdentifierSyntax>>(
        "at",
        from at in Word("at")
        from keys in List<IdentifierSyntax>(Key)
        select keys,
        []);

    private static readonly Parser<RequestItemSyntax> Item = Spanned(
        from name in Rule(ItemName)
        from phase in IfNext("to", from to in Word("to") from word in Word("continue", "start") select word.Text == "continue", false)
        from keys in AtKeys
        select (name, phase, keys),
        (span, item) => new RequestItemSyntax(span, item.name.Service, item.name.System, item.name.Code, item.phase, item.keys));

    private static readonly Parser<int?> Stage = IfNext(
        "stage",
        from word in Word("stage")
        from number in OfKind(TokenKind.Number, "the number of a stage")
        from colon in Mark(":")
        select (int?)(int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var stage) ? stage : 0),
        null);

    private static readonly Parser<ValueSyntax?> AfterColon = IfNext(":", from colon in Mark(":") from value in ValueLine select (ValueSyntax?)value, null);

    private static readonly Parser<TextSpan?> Includes = IfNext("includes", Sequence.Select(Word("includes"), word => (TextSpan?)word.Span), null);

    /// <summary>A line that gives a fact, a field, or starts an element: a name or key, then a value if a colon follows, or <c>includes</c>.</summary>
    public static readonly Parser<(IdentifierSyntax Name, ValueSyntax? Value, TextSpan? Includes)> Given =
        from name in Rule(Key)
        from includes in Includes
        from value in AfterColon
        select (name, value, includes);

    /// <summary>The first line: example or examples, and its title.</summary>
    public static readonly Parser<StringSyntax> Title = from word in Word("example", "examples") from title in Rule(Tokens.String) select title;

    /// <summary>like, and the title of another example.</summary>
    public static readonly Parser<StringSyntax> Like = from word in Word("like") from title in Rule(Tokens.String) select title;

    /// <summary>The heading of a table's column for a result: expect, and of what.</summary>
    public static readonly Parser<Tuple<IdentifierSyntax, IdentifierSyntax?>> ExpectColumn =
        from expect in Word("expect")
        from name in Name("a service, a criterion or 'action'")
        from key in IfNext("at", from at in Word("at") from key in Rule(Key) select (IdentifierSyntax?)key, null)
        select Tuple.Create(name, key);

    /// <summary>A value by itself: a bullet's, or a cell's.</summary>
    public static IResult<ValueSyntax> Value(IInput input) => ValueLine(input);

    /// <summary>A line of a request.</summary>
    public static readonly Parser<RequestLineSyntax> Request = Spanned(
        from stage in Stage
        from items in List(Item)
        select (stage, items),
        (span, line) => new RequestLineSyntax(span, line.stage ?? 1, line.items));

    /// <summary>A line of what is expected.</summary>
    public static readonly Parser<ExpectationSyntax> Expectation = Spanned(
        from stage in Stage
        from rest in Choose(at => at.Token.Text == "missing" && (at.Peek(1).Is("includes") || at.Peek(1).Is("is")) ? Missing
            : at.Token.Text == "action" && at.Peek(1).Is("is") ? Action
            : Outcome)
        select (stage, rest),
        (span, line) => line.rest with { Span = span, Stage = line.stage });

    /// <summary>A result by its words: what an expectation or a cell says.</summary>
    public static readonly Parser<string> ResultWords = Choose(at => at.Token.Text switch
    {
        "necessary" =>
            from necessary in Word("necessary")
            from suffix in IfNext(
                "in",
                from inWord in Word("in")
                from which in Word("part", "a")
                from study in which.Text == "a" ? Word("study") : input => Result.Success(which, input)
                select which.Text == "a" ? " in a study" : " in part",
                "")
            select "necessary" + suffix,
        "not" => from not in Word("not") from word in Word("necessary", "met") select "not " + word.Text,
        "cannot" => from cannot in Word("cannot") from be in Word("be") from determined in Word("determined") select "cannot be determined",
        _ => Sequence.Select(Word("necessary", "not", "incidental", "investigational", "refer", "met", "unknown", "cannot"), word => word.Text),
    });

    private static Parser<ExpectationSyntax> Missing =>
        from missing in Word("missing")
        from which in Word("includes", "is")
        from paths in List<ExpressionSyntax>(MissingPath)
        select new ExpectationSyntax(default, which.Text == "is" ? ExpectationKind.MissingIs : ExpectationKind.MissingIncludes, null, null, null, false, null, null, paths);

    private static Parser<ExpectationSyntax> Action =>
        from action in Word("action")
        from isWord in Word("is")
        from name in Name("an action")
        select new ExpectationSyntax(default, ExpectationKind.Action, null, null, null, false, name.Text, null, []);

    private static Parser<ExpectationSyntax> Outcome =>
        from subject in Name("a service, a criterion, 'missing' or 'action'")
        from key in Subject
        from isWord in Choose(at => at.Token.Is("cannot") ? input => Result.Success(at.Token, input) : Word("is", "cannot"))
        from result in ResultWords
        from basis in Basis
        select new ExpectationSyntax(default, ExpectationKind.Result, null, subject, key.Key, key.IsArgument, result, basis, []);

    private static Parser<(IdentifierSyntax? Key, bool IsArgument)> Subject => Choose<(IdentifierSyntax?, bool)>(at => at.Token.Text switch
    {
        "(" => from open in Mark("(") from key in Rule(Key) from close in Mark(")") select ((IdentifierSyntax?)key, true),
        "at" => from word in Word("at") from key in Rule(Key) select ((IdentifierSyntax?)key, false),
        _ => input => Result.Success(((IdentifierSyntax?)null, false), input),
    });

    private static Parser<string?> Basis => IfNext(
        ",",
        from comma in Mark(",")
        from basis in Choose(at => at.Token.Is("refuted")
            ? from refuted in Word("refuted") select "refuted"
            : from forWord in Word("for") from want in Word("want") from of in Word("of") from documents in Word("documents") select "for want of documents")
        select (string?)basis,
        null);

    private static IResult<ExpressionSyntax> MissingPath(IInput input) => Path(input);

    private static IResult<(IdentifierSyntax? Service, string? System, string? Code)> ItemName(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Code)
        {
            return Sequence.Select(Name("a service, or a code system and a code"), name => ((IdentifierSyntax?)name, (string?)null, (string?)null))(input);
        }

        var code = (TokenInput)at.Advance();
        if (code.Token.Kind is TokenKind.Code or TokenKind.Number)
        {
            return Result.Success(((IdentifierSyntax?)null, (string?)at.Token.Text, (string?)code.Token.Text), code.Advance());
        }

        at.Context.Expect(code.Position, "a code");
        return Fail<(IdentifierSyntax?, string?, string?)>(code);
    }
}
