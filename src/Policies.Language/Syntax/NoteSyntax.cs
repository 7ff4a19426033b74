using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A note: Markdown, its common indentation removed.</summary>
public sealed record NoteSyntax(TextSpan Span, string Text) : SyntaxNode(Span);
