namespace Policies.Language.Text;

/// <summary>A token. The white space, comments and line ends that stand before it belong to it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Span">Where its text stands.</param>
/// <param name="Text">Its text as written.</param>
public sealed record Token(TokenKind Kind, TextSpan Span, string Text)
{
    /// <summary>The text of the file that it stands in.</summary>
    internal string Content { get; init; } = "";

    /// <summary>How many characters stand between the token before and this one.</summary>
    internal int LeadingLength { get; init; }

    /// <summary>What stands between the token before and this one.</summary>
    public string Leading => Content.Substring(LeadingLength == 0 ? 0 : Span.Start - LeadingLength, LeadingLength);

    /// <summary>All that it covers of the file.</summary>
    public string FullText => Leading + Text;

    /// <summary>Whether it is just this word or mark.</summary>
    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Mark && Text == text;
}
