using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A declaration at the top of a file.</summary>
public abstract record DeclarationSyntax(TextSpan Span) : SyntaxNode(Span);
