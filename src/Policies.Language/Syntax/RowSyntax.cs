using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A row of a table.</summary>
public sealed record RowSyntax(TextSpan Span, IReadOnlyList<CellSyntax> Cells) : SyntaxNode(Span);
