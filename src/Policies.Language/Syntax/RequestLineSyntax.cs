using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A line of an example's request.</summary>
public sealed record RequestLineSyntax(TextSpan Span, int Stage, IReadOnlyList<RequestItemSyntax> Items) : SyntaxNode(Span);
