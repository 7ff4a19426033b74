using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A node of the syntax tree: what an author wrote, with its place.</summary>
/// <param name="Span">Where it is written.</param>
public abstract record SyntaxNode(TextSpan Span);
