namespace Policies.Language.Text;

/// <summary>A token in a message.</summary>
internal static class TokenWords
{
    /// <summary>What was found: the word in quotes, or what the token is.</summary>
    public static string Of(Token token) => token.Kind switch
    {
        TokenKind.EndOfLine => "the end of the line",
        TokenKind.String => "the string " + Shorten(token.Text),
        TokenKind.Citations => "the citation " + Shorten(token.Text),
        TokenKind.Bullet => "a bullet",
        TokenKind.Number => "the number " + token.Text,
        TokenKind.Date => "the date " + token.Text,
        TokenKind.Unit => "the unit " + token.Text,
        _ => "'" + Shorten(token.Text) + "'",
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 37) + "...";
}
