using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.ExpressionGrammar;
using static Policies.Language.Grammar.TailGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>The lines of a service, chosen by their first word.</summary>
internal static class ServiceGrammar
{
    /// <summary>The words that a line of a service may start with.</summary>
    public static readonly IReadOnlyList<string> Keywords =
        ["kind", "codes", "necessary", "not", "investigational", "refer", "otherwise", "incidental", "every", "each", "follows", "requires", "grants", "limit", "instead", "remark", "to"];

    private static readonly Parser<ConditionSyntax> When =
        from word in Word("when")
        from condition in Rule(ConditionGrammar.TailedCondition)
        select condition;

    private static readonly Parser<ConditionSyntax?> WhenOrNone = IfNext("when", Sequence.Select(When, condition => (ConditionSyntax?)condition), null);

    private static readonly Parser<IdentifierSyntax> ServiceName = Name("the name of a service");

    private static readonly Parser<IdentifierSyntax> KindName = Name("a kind of service");

    /// <summary>A line of a service.</summary>
    public static Parser<ServiceLineSyntax> Line(string keyword) => keyword switch
    {
        "kind" => Spanned(from word in Word("kind") from kind in KindName select kind, (span, kind) => (ServiceLineSyntax)new KindLineSyntax(span, kind)),
        "codes" => Spanned(from word in Word("codes") from codes in Rule(CodesGrammar.Line) select codes, (span, codes) => (ServiceLineSyntax)new ServiceCodesSyntax(span, codes)),
        "incidental" => Incidental,
        "every" => RollUp("every", "must", "qualify"),
        "each" => RollUp("each", "stands", "alone"),
        "follows" => Follows,
        "requires" => Requires,
        "grants" => Grants,
        "limit" => Limit,
        "instead" => Instead,
        "remark" => Remark,
        "otherwise" => Otherwise,
        _ => OutcomeWhen,
    };

    private static readonly Parser<(string Text, TextSpan Span)> Outcome = Spanned(
        Choose(at => at.Token.Text switch
        {
            "not" => from not in Word("not") from necessary in Word("necessary") select "not necessary",
            "necessary" =>
                from necessary in Word("necessary")
                from study in IfNext("in", from inWord in Word("in") from a in Word("a") from study in Word("study") select true, false)
                select study ? "necessary in a study" : "necessary",
            _ => Sequence.Select(Word("necessary", "not", "investigational", "refer"), word => word.Text),
        }),
        (span, text) => (text, span));

    private static Parser<ServiceLineSyntax> OutcomeWhen => Spanned(
        from outcome in Outcome
        from condition in When
        select (outcome, condition),
        (span, line) => (ServiceLineSyntax)new OutcomeLineSyntax(span, line.outcome.Text, line.outcome.Span, false, line.condition with { Tail = TailSyntax.None }, line.condition.Tail));

    private static Parser<ServiceLineSyntax> Otherwise => Spanned(
        from word in Word("otherwise")
        from outcome in Outcome
        from tail in Rule(Tail)
        select (outcome, tail),
        (span, line) => (ServiceLineSyntax)new OutcomeLineSyntax(span, line.outcome.Text, line.outcome.Span, true, null, line.tail));

    private static Parser<ServiceLineSyntax> Incidental => Spanned(
        from word in Word("incidental")
        from to in Word("to")
        from other in IfNext("any", from any in Word("any") from otherWord in Word("other") from kind in KindName select (IdentifierSyntax?)kind, null)
        from services in other is null ? List(ServiceName) : None<IdentifierSyntax>()
        from tail in Rule(Tail)
        select (other, services, tail),
        (span, line) => (ServiceLineSyntax)new IncidentalLineSyntax(span, line.services, line.other, line.tail));

    private static Parser<ServiceLineSyntax> Follows => Spanned(
        from word in Word("follows")
        from service in ServiceName
        from tail in Rule(Tail)
        select (service, tail),
        (span, line) => (ServiceLineSyntax)new FollowsLineSyntax(span, line.service, line.tail));

    private static Parser<ServiceLineSyntax> Requires => Spanned(
        from word in Word("requires")
        from kind in IfNext("any", from any in Word("any") from kind in KindName select (IdentifierSyntax?)kind, null)
        from services in kind is null ? List(ServiceName) : None<IdentifierSyntax>()
        from anyStage in IfNext("in", from inWord in Word("in") from any in Word("any") from stage in Word("stage") select true, false)
        from tail in Rule(Tail)
        select (kind, services, anyStage, tail),
        (span, line) => (ServiceLineSyntax)new RequiresLineSyntax(span, line.services, line.kind, line.anyStage, line.tail));

    private static Parser<ServiceLineSyntax> Grants => Spanned(
        from word in Word("grants")
        from until in IfNext("until", from untilWord in Word("until") from date in Rule(Sum) select (ExpressionSyntax?)date, null)
        from length in until is null ? LengthOrNone : None()
        from start in until is null ? IfNext("from", from fromWord in Word("from") from date in Rule(Sum) select (ExpressionSyntax?)date, null) : None()
        from condition in WhenOrNone
        from tail in Rule(Tail)
        select (until, length, start, condition, tail),
        (span, line) => (ServiceLineSyntax)new GrantsLineSyntax(
            span, line.length, line.start, line.until, line.condition is { } condition ? condition with { Tail = TailSyntax.None } : null, Either(line.condition, line.tail)));

    private static Parser<ServiceLineSyntax> Limit => Spanned(
        from word in Word("limit")
        from name in Name("a name for the limit")
        from tail in Rule(Tail)
        from condition in WhenOrNone
        select (name, tail, condition),
        (span, line) => (ServiceLineSyntax)new LimitLineSyntax(span, line.name, line.tail, line.condition));

    private static Parser<ServiceLineSyntax> Remark => Spanned(
        from word in Word("remark")
        from tail in Rule(Tail)
        from condition in WhenOrNone
        select (tail, condition),
        (span, line) => (ServiceLineSyntax)new RemarkLineSyntax(span, line.tail, line.condition));

    private static Parser<ServiceLineSyntax> Instead => Spanned(
        from word in Word("instead")
        from service in ServiceName
        from condition in When
        select (service, condition),
        (span, line) => (ServiceLineSyntax)new InsteadLineSyntax(span, line.service, line.condition));

    private static readonly Parser<ExpressionSyntax?> LengthOrNone = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Is("from")
            ? Result.Success((ExpressionSyntax?)null, at)
            : Sequence.Select(ExpressionGrammar.Duration, length => (ExpressionSyntax?)length)(at);
    };

    private static Parser<ServiceLineSyntax> RollUp(string first, string second, string third) => Spanned(
        from one in Word(first)
        from element in Name("the name of the element")
        from two in Word(second)
        from three in Word(third)
        select element,
        (span, element) => (ServiceLineSyntax)new RollUpLineSyntax(span, first == "every", element));

    private static TailSyntax Either(ConditionSyntax? condition, TailSyntax tail) => condition is not null && condition.Tail != TailSyntax.None ? condition.Tail : tail;

    private static Parser<IReadOnlyList<T>> None<T>() => input => Result.Success<IReadOnlyList<T>>([], input);

    private static Parser<ExpressionSyntax?> None() => input => Result.Success((ExpressionSyntax?)null, input);
}
