namespace Policies.Language.Text;

/// <summary>A token and the white space, comments and line ends that stand before it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Span">Where its text stands.</param>
/// <param name="Text">Its text as written.</param>
/// <param name="Leading">What stands between the token before and this one.</param>
public sealed record Token(TokenKind Kind, TextSpan Span, string Text, string Leading)
{
    /// <summary>All that it covers of the file.</summary>
    public string FullText => Leading + Text;

    /// <summary>Whether it is just this word or mark.</summary>
    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Mark && Text == text;
}
