using Policies.Language.Diagnostics;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;

namespace Policies.Language.Grammar;

/// <summary>The parsers of single tokens. Each that fails remembers what it expected.</summary>
internal static class Tokens
{
    /// <summary>One of some words of the language.</summary>
    public static Parser<Token> Word(params string[] words) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind is TokenKind.Name or TokenKind.Unit && Array.IndexOf(words, at.Token.Text) >= 0)
        {
            return Result.Success(at.Token, at.Advance());
        }

        foreach (var word in words)
        {
            at.Context.Expect(at.Position, word, isWritten: true);
        }

        return Combinators.Fail<Token>(at);
    };

    /// <summary>A mark.</summary>
    public static Parser<Token> Mark(string mark) => input => Match(input, TokenKind.Mark, mark, mark);

    /// <summary>A token of a kind.</summary>
    public static Parser<Token> OfKind(TokenKind kind, string expected) => input => Match(input, kind, null, expected);

    /// <summary>A name that the author gives or has given; a reserved word is told as such.</summary>
    public static Parser<IdentifierSyntax> Name(string what) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Name && !Reserved.Contains(at.Token.Text))
        {
            return Result.Success(new IdentifierSyntax(at.Token.Span, at.Token.Text), at.Advance());
        }

        at.Context.Expect(at.Position, what);
        if (at.Token.Kind == TokenKind.Name && !ForeignPhrases.Tell(at.Tokens, at.Position, at.Context))
        {
            at.Context.Report(Descriptors.ReservedWord, at.Token.Span, null, at.Token.Text, what);
        }

        return Combinators.Fail<IdentifierSyntax>(at);
    };

    /// <summary>Any word as it stands, reserved or not: a key, or what follows a dot.</summary>
    public static IResult<IdentifierSyntax> Key(IInput input)
    {
        var at = (TokenInput)input;
        switch (at.Token.Kind)
        {
            case TokenKind.Name or TokenKind.Code or TokenKind.Number or TokenKind.Unit:
                return Result.Success(new IdentifierSyntax(at.Token.Span, at.Token.Text), at.Advance());
            case TokenKind.String:
                return Result.Success(new IdentifierSyntax(at.Token.Span, Strings.Parse(at.Token, at.Context).Text), at.Advance());
            default:
                at.Context.Expect(at.Position, "a name or key");
                return Combinators.Fail<IdentifierSyntax>(at);
        }
    }

    /// <summary>A string.</summary>
    public static IResult<StringSyntax> String(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.String)
        {
            return Result.Success(Strings.Parse(at.Token, at.Context), at.Advance());
        }

        at.Context.Expect(at.Position, "a string in double quotes");
        return Combinators.Fail<StringSyntax>(at);
    }

    private static IResult<Token> Match(IInput input, TokenKind kind, string? text, string expected)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == kind && (text is null || at.Token.Text == text))
        {
            return Result.Success(at.Token, at.Advance());
        }

        at.Context.Expect(at.Position, expected, isWritten: text is not null);
        return Combinators.Fail<Token>(at);
    }
}
