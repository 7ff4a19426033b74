using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A table of bars: cells with the tokens in them.</summary>
public sealed record TableSyntax(TextSpan Span, IReadOnlyList<RowSyntax> Rows) : SyntaxNode(Span);
