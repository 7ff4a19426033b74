using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>One citation: the source's name, then the locator as written and its grade.</summary>
public sealed record CitationSyntax(TextSpan Span, string Source, TextSpan SourceSpan, string? Locator, string? Grade) : SyntaxNode(Span);
