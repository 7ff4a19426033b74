namespace Policies.Language.Text;

/// <summary>The tokens of one line of the file that has any.</summary>
/// <param name="Indentation">Columns before the first token.</param>
/// <param name="Tokens">The tokens, at least one.</param>
internal sealed record TokenLine(int Indentation, IReadOnlyList<Token> Tokens)
{
    /// <summary>From the first token to the last.</summary>
    public TextSpan Span => TextSpan.FromBounds(Tokens[0].Span.Start, Tokens[Tokens.Count - 1].Span.End);
}
