using Policies.Language.Text;

namespace Policies.Language.Formatting;

/// <summary>The words for the signs of comparisons (Language reference, section 3).</summary>
internal static class OperatorWords
{
    // After 'is' these would be read as part of the comparison, and after '=' they are not.
    private static readonly HashSet<string> ReadAfterIs =
        [.. "not at more less between one in before after on within documented necessary requested incidental investigational refer unknown".Split(' ')];

    /// <summary>The tokens of a line as they are written, signs replaced by their words.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Token> tokens)
    {
        var written = new string[tokens.Count];
        var depth = 0;
        var isOption = false;
        var gives = tokens[0].Is("define");
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            written[i] = token.Text;
            depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
            isOption = token.Is("grade") ? i > 0 && (tokens[i - 1].Is(":") || tokens[i - 1].Is("of")) : isOption && !token.Is("=");
            if (gives && depth == 0 && token.Is("="))
            {
                gives = false;
            }
            else if (token.Kind == TokenKind.Mark && !isOption && Words(token.Text, i + 1 < tokens.Count ? tokens[i + 1] : null) is { } words)
            {
                written[i] = words;
            }
        }

        return written;
    }

    private static string? Words(string sign, Token? next) => sign switch
    {
        ">=" => "is at least",
        "<=" => "is at most",
        ">" => "is more than",
        "<" => "is less than",
        "=" when !(next is { Kind: TokenKind.Name } && ReadAfterIs.Contains(next.Text)) => "is",
        "!=" when !(next is { Kind: TokenKind.Name } && ReadAfterIs.Contains(next.Text)) => "is not",
        _ => null,
    };
}
