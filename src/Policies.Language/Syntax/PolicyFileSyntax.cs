using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A whole file.</summary>
public sealed record PolicyFileSyntax(TextSpan Span, IReadOnlyList<DeclarationSyntax> Declarations, IReadOnlyList<Token> Tokens) : SyntaxNode(Span)
{
    /// <summary>The text, put together again from the tokens and what stands between them: exactly what was read.</summary>
    public string ToFullString() => string.Concat(Tokens.Select(token => token.FullText));
}
