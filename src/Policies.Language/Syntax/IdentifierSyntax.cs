using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A declared name and its place.</summary>
public sealed record IdentifierSyntax(TextSpan Span, string Text) : SyntaxNode(Span);
