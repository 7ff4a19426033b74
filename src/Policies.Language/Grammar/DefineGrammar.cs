using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.TailGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>Rows of a definition's table, and values of a parameter.</summary>
internal static class DefineGrammar
{
    /// <summary>from DATE: literal.</summary>
    public static readonly Parser<ParameterValueSyntax> ParameterValue = Spanned(
        from fromWord in Word("from")
        from date in OfKind(TokenKind.Date, "a date")
        from colon in Mark(":")
        from value in Rule(ExpressionGrammar.Sum)
        from tail in Rule(Tail)
        select (date, value, tail),
        (span, line) => new ParameterValueSyntax(span, new DateSyntax(line.date.Span, line.date.Text), line.value, line.tail));

    /// <summary>value when condition; otherwise value; otherwise unknown.</summary>
    public static readonly Parser<DefineRowSyntax> Row = Choose(at => at.Token.Is("otherwise") ? Otherwise : When);

    private static Parser<DefineRowSyntax> When => Spanned(
        from value in Rule(ExpressionGrammar.Expression)
        from when in Word("when")
        from condition in Rule(ConditionGrammar.TailedCondition)
        select (value, condition),
        (span, row) => new DefineRowSyntax(span, row.value, row.condition.Expression, row.condition.Tail, null));

    private static Parser<DefineRowSyntax> Otherwise => Spanned(
        from otherwise in Word("otherwise")
        from value in Choose<ExpressionSyntax?>(at => at.Token.Is("unknown")
            ? from unknown in Word("unknown") select (ExpressionSyntax?)null
            : Sequence.Select(ExpressionGrammar.Expression, value => (ExpressionSyntax?)value))
        from tail in Rule(Tail)
        select (value, tail),
        (span, row) => new DefineRowSyntax(span, row.value, null, row.tail, null));
}
