using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A cell of a table.</summary>
public sealed record CellSyntax(TextSpan Span, IReadOnlyList<Token> Tokens) : SyntaxNode(Span);
