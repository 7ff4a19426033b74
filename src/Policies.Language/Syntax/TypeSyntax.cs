using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A type as written.</summary>
public abstract record TypeSyntax(TextSpan Span, bool OrNone) : SyntaxNode(Span);
