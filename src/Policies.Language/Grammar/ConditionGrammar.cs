using Policies.Language.Diagnostics;
using Policies.Language.Outline;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.ExpressionGrammar;
using static Policies.Language.Grammar.TailGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>Conditions as they stand on lines: groups with their bullets, expressions, and blocks below a line.</summary>
internal static class ConditionGrammar
{
    private static readonly Parser<(CountWord Kind, NumberSyntax? Number)> Header = Choose<(CountWord, NumberSyntax?)>(at => at.Token.Text == "at"
        ? from word in Word("at")
          from which in Word("least", "most")
          from number in OfKind(TokenKind.Number, "a number")
          from of in Word("of")
          select (which.Text == "least" ? CountWord.AtLeast : CountWord.AtMost, (NumberSyntax?)new NumberSyntax(number.Span, number.Text, null, default))
        : from word in Word("all", "any", "none")
          from of in Word("of")
          select (word.Text switch { "all" => CountWord.All, "any" => CountWord.Any, _ => CountWord.None }, (NumberSyntax?)null));

    private static readonly Parser<ExpressionSyntax> OnLine = BlockOr(GroupOr(Expression));

    private static readonly Parser<ConditionSyntax> OnLineWithTail = Tailed(OnLine);

    private static readonly Parser<ConditionSyntax> BulletLine =
        from bullet in OfKind(TokenKind.Bullet, "a bullet")
        from rest in Tailed(GroupOr(Expression))
        select rest;

    /// <summary>A condition as the rest of a line: a group, an expression, or the one line below.</summary>
    public static IResult<ExpressionSyntax> Condition(IInput input) => OnLine(input);

    /// <summary>A condition, then its title and citations.</summary>
    public static IResult<ConditionSyntax> TailedCondition(IInput input) => OnLineWithTail(input);

    /// <summary>A group where one starts, else what the parser reads.</summary>
    public static Parser<ExpressionSyntax> GroupOr(Parser<ExpressionSyntax> parser) => input => StartsGroup((TokenInput)input) ? Group(input) : parser(input);

    /// <summary>The one line below, as the operand that this line ends before.</summary>
    public static IResult<ExpressionSyntax> Block(TokenInput at)
    {
        var line = at.Context.Line!.Children[0];
        if (line.Tokens[0].Kind == TokenKind.Bullet)
        {
            // Bullets without their header: the author knows how many of them count, and the rest of the file is read on.
            var end = new TextSpan(at.Previous.Span.End, 0);
            at.Context.Diagnostics.Offer(
                Descriptors.Unexpected,
                line.Tokens[0].Span,
                [.. new[] { "all of", "any of" }.Select(header => new Fix($"Write '{header}' before them", [new Edit(end, " " + header)]))],
                [],
                "'all of' or 'any of' above the bullets",
                "a bullet", "");
            var bullets = Missing(at.Context.Line, at.Context);
            at.Context.ChildrenRead = at.Context.Line.Children.Count;
            return Result.Success(bullets, at);
        }

        at.Context.ChildrenRead = 1;
        return Result.Success(Below(line, at.Context).Expression, at);
    }

    /// <summary>The condition that a line by itself makes up, with its tail.</summary>
    public static ConditionSyntax Below(LogicalLine line, LineContext above)
    {
        var context = new LineContext(above.Source, above.Diagnostics, line, line.Span.Start) { Depth = above.Depth + 1 };
        var condition = LineGrammar.Parse(TailedCondition, line.Tokens, context);
        Lines.CheckChildren(line, context, "a condition");
        return condition is null ? new ConditionSyntax(line.Span, Missing(line, context), TailSyntax.None) : Labelled(condition);
    }

    /// <summary>In place of a line that could not be read: the bullets or the group below it, so that what is wrong with them is told in the same run.</summary>
    public static ExpressionSyntax Missing(LogicalLine line, LineContext context)
    {
        if (context.ChildrenRead > 0 || line.Children.Count == 0)
        {
            return new MissingExpressionSyntax(line.Span);
        }

        var bullets = line.Children.Where(child => child.Tokens[0].Kind == TokenKind.Bullet).Select(child => Bullet(child, context)).ToList();
        return bullets.Count > 0 ? new GroupSyntax(line.FullSpan, line.Span, CountWord.All, null, bullets, TailSyntax.None)
            : StartsGroup(TokenInput.Of(line.Children[0].Tokens, context)) ? Below(line.Children[0], context).Expression
            : new MissingExpressionSyntax(line.Span);
    }

    // A block's own title stays with it: a group has a tail of its own, another condition becomes the only member of one.
    private static ConditionSyntax Labelled(ConditionSyntax condition) => condition.Tail.Title is null && condition.Tail.Citations.Count == 0
        ? condition
        : condition with
        {
            Expression = new GroupSyntax(condition.Span, default, CountWord.All, null, [new BulletSyntax(condition.Span, condition.Expression, condition.Tail)], TailSyntax.None),
        };

    private static Parser<ConditionSyntax> Tailed(Parser<ExpressionSyntax> condition) => Spanned(
        from read in condition
        from tail in Rule(Tail)
        select (read, tail),
        (span, parts) => new ConditionSyntax(span, parts.read, parts.tail));

    private static bool StartsGroup(TokenInput at) => at.Token.Kind == TokenKind.Name && at.Token.Text switch
    {
        "all" => true,
        "any" or "none" => at.Peek(1).Is("of"),
        "at" => (at.Peek(1).Is("least") || at.Peek(1).Is("most")) && at.Peek(2).Kind == TokenKind.Number && at.Peek(3).Is("of"),
        _ => false,
    };

    private static IResult<ExpressionSyntax> Group(IInput input)
    {
        var start = (TokenInput)input;
        var header = Header(input);
        if (!header.WasSuccessful)
        {
            return Fail<ExpressionSyntax>(header.Remainder);
        }

        var headerSpan = start.SpanTo((TokenInput)header.Remainder);
        var (kind, number) = header.Value;
        var exemption = (TokenInput)header.Remainder;
        IInput rest = exemption;
        ExpressionSyntax? condition = null;
        if (exemption.Token.Is("unless") || exemption.Token.Is("if"))
        {
            var operand = OrAndChain(exemption.Advance());
            if (!operand.WasSuccessful)
            {
                return operand;
            }

            (condition, rest) = (operand.Value, operand.Remainder);
        }

        // The header's silence is read first, as if the group were there, and put around the group after.
        var silenced = Silenced(new MissingExpressionSyntax(headerSpan), (TokenInput)rest);
        if (!silenced.WasSuccessful)
        {
            return silenced;
        }

        var tail = Tail(silenced.Remainder);
        var at = (TokenInput)tail.Remainder;
        if (!tail.WasSuccessful || !at.AtEnd)
        {
            at.Context.Expect(at.Position, "the end of the line, and bullets below it");
            return Fail<ExpressionSyntax>(at);
        }

        var members = Bullets(at.Context, headerSpan);
        var span = TextSpan.FromBounds(headerSpan.Start, members.Count > 0 ? members[members.Count - 1].Span.End : at.Previous.Span.End);
        ExpressionSyntax group = new GroupSyntax(span, headerSpan, kind, number, members, tail.Value);
        if (condition is not null)
        {
            group = new BinarySyntax(span, exemption.Token.Text == "if" ? BinaryOperator.If : BinaryOperator.Unless, exemption.Token.Span, group, condition);
        }

        if (silenced.Value is SilenceSyntax silence)
        {
            group = new SilenceSyntax(span, group, silence.Means);
        }

        return Result.Success(group, at);
    }

    private static List<BulletSyntax> Bullets(LineContext context, TextSpan header)
    {
        var bullets = new List<BulletSyntax>();
        foreach (var line in context.Line?.Children ?? [])
        {
            context.ChildrenRead++;
            if (line.Tokens[0].Kind == TokenKind.Bullet)
            {
                bullets.Add(Bullet(line, context));
            }
            else
            {
                context.Diagnostics.Report(
                    Descriptors.Unexpected,
                    line.Tokens[0].Span,
                    new Fix("Make it a bullet", [new Edit(new TextSpan(line.Span.Start, 0), "- ")]),
                    [],
                    "a bullet that starts with '- '",
                    TokenWords.Of(line.Tokens[0]), "");
            }
        }

        if (context.ChildrenRead == 0)
        {
            context.Diagnostics.Report(Descriptors.EmptyGroup, header, context.Source.Slice(header));
        }

        return bullets;
    }

    private static BulletSyntax Bullet(LogicalLine line, LineContext above)
    {
        var context = new LineContext(above.Source, above.Diagnostics, line, line.Span.Start) { Depth = above.Depth + 1 };
        var condition = LineGrammar.Parse(BulletLine, line.Tokens, context);
        Lines.CheckChildren(line, context, "a bullet");
        return condition is null
            ? new BulletSyntax(line.Span, Missing(line, context), TailSyntax.None)
            : new BulletSyntax(line.FullSpan, condition.Expression, condition.Tail);
    }
}
