using Policies.Language.Diagnostics;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>Codes of a system, single, in ranges, or all under one; or other sets included.</summary>
internal static class CodesGrammar
{
    private static readonly Parser<Token> Code = input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind is TokenKind.Code or TokenKind.Number)
        {
            return Result.Success(at.Token, at.Advance());
        }

        at.Context.Expect(at.Position, "a code");
        return Fail<Token>(at);
    };

    private static readonly Parser<CodeItemSyntax> Item = Spanned(
        from first in Code
        from last in Last
        select (First: last.AllUnder ? first.Text + ".*" : first.Text, last.Code),
        (span, item) => new CodeItemSyntax(span, item.First, item.Code));

    private static Parser<(bool AllUnder, string? Code)> Last => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Is(".*"))
        {
            return Result.Success((true, (string?)null), at.Advance());
        }

        if (at.Token.Is("*") && at.Token.LeadingLength == 0)
        {
            at.Context.Report(
                Descriptors.ForeignPhrase, at.Token.Span, new Fix("Write .*", [new Edit(at.Token.Span, ".*")]), at.Previous.Text + "*", $"'{at.Previous.Text}.*'");
            return Result.Success((true, (string?)null), at.Advance());
        }

        return at.Token.Is("..")
            ? Sequence.Select(Code, code => (false, (string?)code.Text))(at.Advance())
            : Result.Success((false, (string?)null), at);
    };

    /// <summary>A line of a code set, or what follows <c>codes</c> in a service.</summary>
    public static IResult<CodeLineSyntax> Line(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Is("include"))
        {
            return Spanned(
                from include in Word("include")
                from sets in List(Name("the name of a code set"))
                select (include, sets),
                (span, line) => new CodeLineSyntax(span, "", line.include.Span, true, [.. line.sets.Select(set => new CodeItemSyntax(set.Span, set.Text, null))]))(input);
        }

        return Spanned(
            from system in System
            from items in List(Item)
            select (system, items),
            (span, line) => new CodeLineSyntax(span, line.system.Text, line.system.Span, false, line.items))(input);
    }

    private static Parser<Token> System => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Code)
        {
            return Result.Success(at.Token, at.Advance());
        }

        at.Context.Expect(at.Position, "a code system (CPT, HCPCS, ICD-10-CM, …)");
        return Fail<Token>(at);
    };
}
