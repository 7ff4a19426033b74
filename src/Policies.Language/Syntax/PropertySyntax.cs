using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A property line: its keyword and the tokens after it.</summary>
public sealed record PropertySyntax(TextSpan Span, string Keyword, TextSpan KeywordSpan, IReadOnlyList<Token> Values, TailSyntax Tail) : SyntaxNode(Span);
