using Policies.Language.Diagnostics;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>
/// Expressions, from the loosest operator to the tightest (Language reference, section 3). Each level is one parser; a level loops over its
/// operators, so that a long line is no deep recursion.
/// </summary>
internal static class ExpressionGrammar
{
    // The words that are not reserved, and yet may follow a number that has no unit.
    private static readonly HashSet<string> AfterNumbers = ["also", "key", "valid"];

    private static readonly Parser<(bool Means, TextSpan Span)> SilenceSuffix = Spanned(
        from comma in Mark(",")
        from silence in Word("silence")
        from means in Word("means")
        from answer in Word("yes", "no")
        select answer.Text == "yes",
        (span, means) => (means, span));

    private static readonly Parser<NumberSyntax> NumberAndUnit =
        from number in OfKind(TokenKind.Number, "a number")
        from unit in Rule(UnitOrNone)
        select new NumberSyntax(unit is null ? number.Span : TextSpan.FromBounds(number.Span.Start, unit.Span.End), number.Text, unit?.Text, unit?.Span ?? default);

    private static readonly Parser<IdentifierSyntax> FirstOfPath = Name("a fact, a field or a variable");

    private static readonly Parser<ExpressionSyntax> AfterDot = Sequence.Select(Key, key => (ExpressionSyntax)new CodeSyntax(key.Span, key.Text));

    private static readonly Parser<ExpressionSyntax> Paths = Members(Sequence.Select(FirstOfPath, name => (ExpressionSyntax)new NameSyntax(name.Span, name.Text)));

    private static readonly Parser<ExpressionSyntax> Exempted = Chain(
        OrAndChain,
        at => at.Token.Is("unless") || at.Token.Is("if"),
        BlockOr(OrAndChain),
        (left, sign, right) => new BinarySyntax(Cover(left, right), sign.Text == "if" ? BinaryOperator.If : BinaryOperator.Unless, sign.Span, left, right));

    private static readonly Parser<ExpressionSyntax> Sums = Chain(
        Product,
        at => at.Token.Is("+") || at.Token.Is("-"),
        Product,
        (left, sign, right) => new BinarySyntax(Cover(left, right), sign.Text == "+" ? BinaryOperator.Add : BinaryOperator.Subtract, sign.Span, left, right));

    private static readonly Parser<ExpressionSyntax> Products = Chain(
        Unary,
        at => at.Token.Is("*") || at.Token.Is("/"),
        Unary,
        (left, sign, right) => new BinarySyntax(Cover(left, right), sign.Text == "*" ? BinaryOperator.Multiply : BinaryOperator.Divide, sign.Span, left, right));

    /// <summary>An expression with all it may end with: <c>unless</c>, <c>if</c>, <c>, silence means</c>.</summary>
    public static IResult<ExpressionSyntax> Expression(IInput input)
    {
        var expression = Exempted(input);
        return expression.WasSuccessful ? Silenced(expression.Value, (TokenInput)expression.Remainder) : expression;
    }

    /// <summary>What may follow an expression or a group's header: <c>, silence means yes</c> or <c>no</c>.</summary>
    public static IResult<ExpressionSyntax> Silenced(ExpressionSyntax expression, TokenInput at)
    {
        if (!at.Token.Is(",") || !at.Peek(1).Is("silence"))
        {
            at.Context.Expect(at.Position, "', silence means'");
            return Result.Success(expression, at);
        }

        var suffix = SilenceSuffix(at);
        return suffix.WasSuccessful
            ? Result.Success<ExpressionSyntax>(new SilenceSyntax(TextSpan.FromBounds(expression.Span.Start, suffix.Value.Span.End), expression, suffix.Value.Means), suffix.Remainder)
            : Fail<ExpressionSyntax>(suffix.Remainder);
    }

    /// <summary>Operands joined by <c>and</c>, or by <c>or</c>, but not by both.</summary>
    public static IResult<ExpressionSyntax> OrAndChain(IInput input)
    {
        var chain = Not(input);
        List<Token> connectives = [];
        List<TextSpan> operands = [];
        while (chain.WasSuccessful)
        {
            var at = (TokenInput)chain.Remainder;
            // A node in parentheses does not hold them, so where an operand stands is taken from its tokens.
            operands.Add(((TokenInput)input).SpanTo(at));
            if (!at.Token.Is("and") && !at.Token.Is("or"))
            {
                at.Context.Expect(at.Position, "'and'");
                at.Context.Expect(at.Position, "'or'");
                break;
            }

            connectives.Add(at.Token);
            input = at.Advance();
            var right = Not(input);
            if (!right.WasSuccessful)
            {
                return right;
            }

            chain = Result.Success<ExpressionSyntax>(
                new BinarySyntax(Cover(chain.Value, right.Value), at.Token.Text == "and" ? BinaryOperator.And : BinaryOperator.Or, at.Token.Span, chain.Value, right.Value),
                right.Remainder);
        }

        if (connectives.FirstOrDefault(word => word.Text != connectives[0].Text) is { } other)
        {
            var context = ((TokenInput)input).Context;
            context.Offer(Descriptors.MixedConnectives, other.Span, MixedConnectives.Readings(context.Source, operands, connectives));
        }

        return chain;
    }

    /// <summary>A sum, rounded or not: what stands on either side of a comparison.</summary>
    public static IResult<ExpressionSyntax> Sum(IInput input)
    {
        var sum = Sums(input);
        if (!sum.WasSuccessful || !((TokenInput)sum.Remainder).Token.Is("rounded"))
        {
            return sum;
        }

        return (from rounded in Word("rounded")
                from to in Word("to")
                from multiple in Rule(Number)
                select (ExpressionSyntax)new RoundedSyntax(Cover(sum.Value, multiple), sum.Value, multiple))(sum.Remainder);
    }

    /// <summary>A path: names with dots between.</summary>
    public static IResult<ExpressionSyntax> Path(IInput input) => Paths(input);

    /// <summary>A number with its unit, if it has one.</summary>
    public static IResult<NumberSyntax> Number(IInput input) => NumberAndUnit(input);

    /// <summary>A length of time: a number with a unit, or a name.</summary>
    public static IResult<ExpressionSyntax> Duration(IInput input) =>
        ((TokenInput)input).Token.Kind == TokenKind.Name ? Path(input) : Widen(Number(input));

    /// <summary>The unit here; null if there is none. A word that can be nothing else is told to be no unit.</summary>
    public static IResult<Token?> UnitOrNone(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Unit)
        {
            return Result.Success<Token?>(at.Token, at.Advance());
        }

        if (at.Token.Kind is TokenKind.Name or TokenKind.Code && !Reserved.Contains(at.Token.Text) && !AfterNumbers.Contains(at.Token.Text))
        {
            var span = TextSpan.FromBounds(at.Token.Span.Start, UnitShapes.End(at.Context.Source.Content, at.Token.Span.Start, at.Context.Source.LineEnd(at.Token.Span.Start)));
            if (!at.Context.IsReported)
            {
                UnknownUnit.Report(at.Context.Diagnostics, at.Context.Source, span.Length > 0 ? span : at.Token.Span);
                at.Context.IsReported = true;
            }

            return Fail<Token?>(at);
        }

        return Result.Success<Token?>(null, at);
    }

    /// <summary>The parser; or, where the line ends, the one line below it.</summary>
    public static Parser<ExpressionSyntax> BlockOr(Parser<ExpressionSyntax> parser) => input =>
    {
        var at = (TokenInput)input;
        return at.AtEnd && at.Context.Line is { Children.Count: > 0 } && at.Context.ChildrenRead == 0 ? ConditionGrammar.Block(at) : parser(input);
    };

    /// <summary>From the start of one node to the end of another.</summary>
    public static TextSpan Cover(SyntaxNode first, SyntaxNode last) => TextSpan.FromBounds(first.Span.Start, last.Span.End);

    /// <summary>The result as one of an expression.</summary>
    public static IResult<ExpressionSyntax> Widen<T>(IResult<T> result)
        where T : ExpressionSyntax =>
        result.WasSuccessful ? Result.Success<ExpressionSyntax>(result.Value, result.Remainder) : Fail<ExpressionSyntax>(result.Remainder);

    private static IResult<ExpressionSyntax> Not(IInput input)
    {
        if (!((TokenInput)input).Token.Is("not"))
        {
            return ComparisonGrammar.Comparison(input);
        }

        var starts = new Stack<int>();
        while (((TokenInput)input).Token.Is("not"))
        {
            starts.Push(((TokenInput)input).Token.Span.Start);
            input = input.Advance();
        }

        var result = ComparisonGrammar.Comparison(input);
        if (!result.WasSuccessful)
        {
            return result;
        }

        var expression = result.Value;
        while (starts.Count > 0)
        {
            expression = new UnarySyntax(TextSpan.FromBounds(starts.Pop(), expression.Span.End), true, expression);
        }

        return Result.Success(expression, result.Remainder);
    }

    private static IResult<ExpressionSyntax> Product(IInput input)
    {
        var at = (TokenInput)input;
        // "x - 1": the minus came before this operand, and needs a blank on both sides.
        if (at.Position > 0 && at.Previous.Is("-") && at.Previous.Kind == TokenKind.Mark && (at.Token.LeadingLength == 0 || at.Previous.LeadingLength == 0))
        {
            at.Context.Report(Descriptors.MinusWithoutBlanks, at.Previous.Span, new Fix(
                "Put blanks around the minus",
                [new Edit(at.Previous.Span, (at.Previous.LeadingLength == 0 ? " -" : "-") + (at.Token.LeadingLength == 0 ? " " : ""))]));
        }

        return Products(input);
    }

    private static IResult<ExpressionSyntax> Unary(IInput input)
    {
        var at = (TokenInput)input;
        if (!at.Token.Is("-"))
        {
            return OperandGrammar.Operand(input);
        }

        var operand = Unary(at.Advance());
        return operand.WasSuccessful
            ? Result.Success<ExpressionSyntax>(new UnarySyntax(TextSpan.FromBounds(at.Token.Span.Start, operand.Value.Span.End), false, operand.Value), operand.Remainder)
            : operand;
    }

    /// <summary>What the parser reads, then as many fields and keys as dots stand before.</summary>
    public static Parser<ExpressionSyntax> Members(Parser<ExpressionSyntax> target) => Chain(
        target,
        at => at.Token.Is("."),
        AfterDot,
        (left, dot, right) => new MemberSyntax(Cover(left, right), left, ((CodeSyntax)right).Text, right.Span));
}
